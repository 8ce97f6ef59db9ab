package huizhanjia.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import huizhanjia.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// A file of the pages under a name that says what is in it, compressed once.
final class Asset {

    /// Where they are served.
    static final String FOLDER = "/a/";

    private static final int DIGITS = 12;

    private final String name;
    private final byte[] plain;
    private final byte[] zipped;

    Asset(String part, String ending, String text) {
        plain = text.getBytes(UTF_8);
        zipped = zipped(plain);
        name = "%s-%s.%s".formatted(part, Sha256.hex(plain).substring(0, DIGITS), ending);
    }

    String name() {
        return name;
    }

    String address() {
        return FOLDER + name;
    }

    /// What is sent to whoever reads compressed files, or to whoever does not.
    byte[] content(boolean compressed) {
        return compressed ? zipped.clone() : plain.clone();
    }

    private static byte[] zipped(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
