package huizhanjia.attachment;

import java.nio.file.Path;

/// A content taken in, sealed, but not yet kept; closing it drops what was not kept.
record Draft(Path part, String digest, long bytes) implements AutoCloseable {

    @Override
    public void close() {
        new Opened(part).close();
    }
}
