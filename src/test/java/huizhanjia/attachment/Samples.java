package huizhanjia.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.core.io.ByteArrayResource;

/// Files as clerks and others bring them.
public final class Samples {

    private Samples() {}

    public static Incoming file(String name, byte[] content) {
        return new Incoming(name, new ByteArrayResource(content));
    }

    /// A text nobody brought before.
    public static byte[] text() {
        return ("会议记录 " + UUID.randomUUID()).getBytes(UTF_8);
    }

    public static byte[] gbk(String text) {
        return text.getBytes(Charset.forName("GBK"));
    }

    public static byte[] pdf() {
        return written(out -> {
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.getDocumentInformation().setTitle(UUID.randomUUID().toString());
                pdf.save(out);
            }
        });
    }

    public static byte[] picture(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, Color.RED.getRGB());
        picture.setRGB(1, 1, UUID.randomUUID().hashCode());
        return written(out -> ImageIO.write(picture, format, out));
    }

    /// Red on the left, blue on the right, with what a camera held sideways (6) writes: how it was held, and where.
    public static byte[] sideways() {
        var picture = new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 30, 30);
        pen.setColor(Color.BLUE);
        pen.fillRect(30, 0, 30, 30);
        pen.dispose();
        picture.setRGB(0, 0, UUID.randomUUID().hashCode());
        var plain = written(out -> ImageIO.write(picture, "jpg", out));
        var exif = exif();
        return written(out -> {
            out.write(plain, 0, 2);
            out.write(exif);
            out.write(plain, 2, plain.length - 2);
        });
    }

    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(64)
                .put("MM".getBytes(UTF_8))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 1)
                .putShort((short) 27)
                .putShort((short) 7)
                .putInt(8)
                .putInt(56)
                .putInt(0);
        tiff.put("41.80N,1".getBytes(UTF_8));
        return ByteBuffer.allocate(74)
                .putShort((short) 0xFFE1)
                .putShort((short) 72)
                .put("Exif\0\0".getBytes(UTF_8))
                .put(tiff.array())
                .array();
    }

    /// A PNG of a few bytes that says it is as large as that.
    public static byte[] bomb(int width, int height) {
        return written(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            var header = ByteBuffer.allocate(17)
                    .put("IHDR".getBytes(UTF_8))
                    .putInt(width)
                    .putInt(height)
                    .put(new byte[] {8, 6, 0, 0, 0})
                    .array();
            var check = new CRC32();
            check.update(header);
            out.write(ByteBuffer.allocate(4).putInt(13).array());
            out.write(header);
            out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        });
    }

    public static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("名册");
                book.write(out);
            }
        });
    }

    public static byte[] xls() {
        return written(out -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet("名册");
                book.write(out);
            }
        });
    }

    /// An archive with parts of these names.
    public static byte[] packed(String... parts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts) {
                    zip.putNextEntry(new ZipEntry(part));
                    zip.write(part.getBytes(UTF_8));
                }
            }
        });
    }

    /// A compound document with streams of these names.
    public static byte[] compound(String... streams) {
        return written(out -> {
            try (var compound = new POIFSFileSystem()) {
                for (var stream : streams) {
                    compound.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
                }
                compound.writeFilesystem(out);
            }
        });
    }

    /// What every program for Windows begins with.
    public static byte[] program() {
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3C] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    private interface Writing {

        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
