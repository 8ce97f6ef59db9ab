package huizhanjia.attachment.inside;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/// How a camera was held: 1 upright to 8, as Exif counts (CIPA DC-008, tag 274).
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int START = 0xFFD8;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int FIRST_TURNED = 5;
    private static final int LAST = 8;

    /// As the camera wrote it; upright where it wrote nothing that can be read.
    static Orientation of(byte[] file) {
        try (var in = new DataInputStream(new ByteArrayInputStream(file))) {
            if (in.readUnsignedShort() != START) {
                return UPRIGHT;
            }
            for (var marker = in.readUnsignedShort(); marker != SCAN; marker = in.readUnsignedShort()) {
                var segment = in.readNBytes(in.readUnsignedShort() - Short.BYTES);
                if (marker == APPLICATION_1 && isExif(segment)) {
                    return read(segment);
                }
            }
            return UPRIGHT;
        } catch (IOException | RuntimeException strange) {
            return UPRIGHT;
        }
    }

    /// The picture as it was seen.
    BufferedImage turn(BufferedImage taken) {
        if (number == 1) {
            return taken;
        }
        var isTurned = number >= FIRST_TURNED;
        var seen = new BufferedImage(
                isTurned ? taken.getHeight() : taken.getWidth(),
                isTurned ? taken.getWidth() : taken.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var pen = seen.createGraphics();
        pen.drawImage(taken, transform(taken.getWidth(), taken.getHeight()), null);
        pen.dispose();
        return seen;
    }

    private AffineTransform transform(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case LAST -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static boolean isExif(byte[] marker) {
        return marker.length > EXIF.length && Arrays.equals(marker, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    /// What follows the word Exif is a TIFF without a picture.
    private static Orientation read(byte[] marker) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var in = ImageIO.createImageInputStream(
                new ByteArrayInputStream(marker, EXIF.length, marker.length - EXIF.length))) {
            reader.setInput(in);
            var field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            var number = field == null ? 1 : field.getAsInt(0);
            return number >= 1 && number <= LAST ? new Orientation(number) : UPRIGHT;
        } finally {
            reader.dispose();
        }
    }
}
