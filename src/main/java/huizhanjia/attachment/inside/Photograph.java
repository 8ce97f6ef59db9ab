package huizhanjia.attachment.inside;

import huizhanjia.kernel.Refused;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Pictures as cameras and scanners make them. A few kilobytes may unfold to gigabytes, so the measures are
/// read before a single pixel is.
public final class Photograph {

    /// A3 at 600 dots an inch has 70 million.
    private static final long MOST_PIXELS = 80_000_000;

    private static final int SIDE = 480;

    private Photograph() {}

    /// Refuses what is no picture, and what would unfold to more than a scanner makes.
    static void check(byte[] file) {
        try {
            with(file, Photograph::measured);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException spoiled) {
            throw new Refused("attachment.spoiled", "是一张打不开的图片，可能没有传完整，请在电脑上打开核对后重新选择");
        }
    }

    /// At most 480 pixels on either side, on white, upright however the camera was held. Nothing but the pixels goes
    /// over: not where it was taken, nor when, nor with what.
    public static BufferedImage draw(byte[] file) throws IOException {
        var held = Orientation.of(file);
        return with(file, reader -> {
            var longest = measured(reader);
            var step = Math.max(1, longest / (2 * SIDE));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return held.turn(shrunk(reader.read(0, how)));
        });
    }

    private interface Reading<T> {

        T of(ImageReader reader) throws IOException;
    }

    private static <T> T with(byte[] file, Reading<T> reading) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader for the picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reading.of(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /// The longer side.
    private static int measured(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new Refused(
                    "attachment.too-many-pixels",
                    "有 %d × %d 像素，超过 %d 万像素的上限，请缩小后再上传".formatted(width, height, MOST_PIXELS / 10_000));
        }
        return Math.max(width, height);
    }

    private static BufferedImage shrunk(BufferedImage read) {
        var scale = Math.min(1.0, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        var width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }
}
