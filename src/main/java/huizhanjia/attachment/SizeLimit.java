package huizhanjia.attachment;

import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// How large one file may be, counted while it comes in: what a browser says of the size is not believed.
record SizeLimit(long bytes) {

    private static final long MEGABYTE = 1L << 20;
    private static final int BUFFER_BYTES = 64 * 1024;

    /// A hundred scanned pages, or a photograph straight from the telephone.
    static final SizeLimit STANDARD = new SizeLimit(32 * MEGABYTE);

    long copy(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        var copied = 0L;
        for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            copied += read;
            if (copied > bytes) {
                throw new Refused("attachment.too-large", "超过 %d MB 的上限，请压缩或拆成几个文件".formatted(bytes / MEGABYTE));
            }
            to.write(buffer, 0, read);
        }
        if (copied == 0) {
            throw new Refused("attachment.empty", "文件是空的（0 字节），请重新选择");
        }
        return copied;
    }
}
