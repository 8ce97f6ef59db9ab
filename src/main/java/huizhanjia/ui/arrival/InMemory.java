package huizhanjia.ui.arrival;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;

/// A body that has come whole.
final class InMemory extends ServletInputStream {

    private final ByteArrayInputStream content;

    InMemory(ByteArrayInputStream content) {
        this.content = content;
    }

    @Override
    public int read() {
        return content.read();
    }

    @Override
    public int read(byte[] into, int from, int most) {
        return content.read(into, from, most);
    }

    @Override
    public int available() {
        return content.available();
    }

    @Override
    public boolean isFinished() {
        return content.available() == 0;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("nothing here is read in pieces that announce themselves");
    }
}
