package huizhanjia.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A QR code on a page, drawn as SVG so that no image library is needed.
public final class QrPicture {

    private QrPicture() {}

    /// The text as a picture, a `data:` address.
    public static String of(String text) {
        try {
            var svg = svg(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0));
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalStateException("a text too long for a QR code", e);
        }
    }

    private static String svg(BitMatrix dots) {
        var path = new StringBuilder();
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < dots.getWidth(); x++) {
                path.append(dots.get(x, y) ? "M%d %dh1v1h-1z".formatted(x, y) : "");
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path d=\"%s\"/></svg>"
                .formatted(dots.getWidth(), dots.getHeight(), path);
    }
}
