package huizhanjia.ui;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/// A page on its way to the wire, in one piece: the filters around a response look at each piece they are
/// handed, and a page is made of thousands. Its room is used again for the next page.
final class PageOutput implements TemplateOutput {

    private static final int USUAL = 96 * 1024;
    private static final int KEPT = 256 * 1024;
    private static final int MOST_BYTES = 3;
    private static final Queue<PageOutput> IDLE = new ArrayBlockingQueue<>(16);

    private byte[] bytes = new byte[USUAL];
    private int length;

    private PageOutput() {}

    static PageOutput take() {
        var idle = IDLE.poll();
        return idle == null ? new PageOutput() : idle;
    }

    /// Forgets the page and lets the next one have its room; an uncommonly large one goes.
    void giveBack() {
        length = 0;
        if (bytes.length <= KEPT) {
            IDLE.offer(this);
        }
    }

    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int from, int until) {
        need(MOST_BYTES * (until - from));
        for (var at = from; at < until; at++) {
            var c = value.charAt(at);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | (c >> 6));
                follow(c);
            } else if (!Character.isSurrogate(c)) {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
                follow(c >> 6);
                follow(c);
            } else {
                at += writeRare(value, at, until);
            }
        }
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        need(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    /// A character beyond the first plane, such as 𠮷, of two halves; how many more than one it took. Half a one is no
    /// character and becomes a question mark.
    private int writeRare(String value, int at, int until) {
        if (at + 1 == until || !Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1))) {
            bytes[length++] = '?';
            return 0;
        }
        var point = value.codePointAt(at);
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        follow(point >> 12);
        follow(point >> 6);
        follow(point);
        return 1;
    }

    private void follow(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void need(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
