package huizhanjia.attachment.inside;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// The first page of a PDF as a picture.
public final class FirstPage {

    private static final float SIDE = 800;
    private static final long MOST_PIXELS = 80_000_000;

    /// Forms hold forms; honest ones do not go deeper.
    private static final int DEEPEST = 5;

    private FirstPage() {}

    /// At most 800 pixels on either side.
    public static BufferedImage draw(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var page = pdf.getPage(0);
            checkPictures(resources(page), DEEPEST);
            var box = page.getCropBox();
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, SIDE / Math.max(box.getWidth(), box.getHeight()), ImageType.RGB);
        }
    }

    private static @Nullable COSDictionary resources(PDPage page) {
        var resources = page.getResources();
        return resources == null ? null : resources.getCOSObject();
    }

    /// By their measures, before anything is unfolded.
    private static void checkPictures(@Nullable COSDictionary resources, int depth) throws IOException {
        var objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth == 0) {
            return;
        }
        for (var name : objects.keySet()) {
            var object = objects.getCOSStream(name);
            if (object != null) {
                if (object.getLong(COSName.WIDTH) * object.getLong(COSName.HEIGHT) > MOST_PIXELS) {
                    throw new IOException("a picture on the page would unfold too far");
                }
                checkPictures(object.getCOSDictionary(COSName.RESOURCES), depth - 1);
            }
        }
    }
}
