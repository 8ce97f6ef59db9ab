package huizhanjia.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A file that one thread writes and another reads from its beginning, waiting for what is not written yet.
final class GrowingFile {

    private final Path path;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long length;
    private volatile boolean whole;
    private boolean broken;

    GrowingFile(Path path) {
        this.path = path;
    }

    /// Where it is written; closed when it is whole.
    OutputStream writer() throws IOException {
        return new FilterOutputStream(Files.newOutputStream(path)) {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] some, int from, int count) throws IOException {
                out.write(some, from, count);
                tell(() -> length += count);
            }
        };
    }

    /// Nothing more comes: it is all there.
    void complete() {
        tell(() -> whole = true);
    }

    /// Nothing more comes: writing broke off, and whoever reads is told so. Once whole it stays whole.
    void breakOff() {
        tell(() -> broken = !whole);
    }

    /// Waits until more than so many bytes are written or it is whole; false when writing broke off before.
    boolean awaitMoreThan(int bytes) throws InterruptedIOException {
        return await(bytes) || isSure(bytes);
    }

    /// Whether more than so many bytes are written or it is whole.
    boolean isSure(int bytes) {
        lock.lock();
        try {
            return length > bytes || whole;
        } finally {
            lock.unlock();
        }
    }

    /// From its beginning to its end, as it grows.
    InputStream reader() throws IOException {
        var written = Files.newInputStream(path);
        return new InputStream() {
            private long at;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                if (count == 0) {
                    return 0;
                }
                if (!await(at)) {
                    return ended();
                }
                var read = written.read(into, from, count);
                at += read;
                return read;
            }

            @Override
            public void close() throws IOException {
                written.close();
            }
        };
    }

    private int ended() throws InterruptedIOException {
        if (!whole) {
            throw new InterruptedIOException("writing broke off");
        }
        return -1;
    }

    /// Waits until more than so many bytes are written; false when no more come.
    private boolean await(long bytes) throws InterruptedIOException {
        lock.lock();
        try {
            while (length <= bytes && !whole && !broken) {
                grown.await();
            }
            return length > bytes;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for more");
        } finally {
            lock.unlock();
        }
    }

    private void tell(Runnable change) {
        lock.lock();
        try {
            change.run();
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
