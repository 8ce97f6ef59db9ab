package huizhanjia.attachment;

import huizhanjia.vault.Opened;

/// A content taken in, sealed, but not yet kept; closing it drops what was not kept.
record SealedDraft(Opened part, String digest, long bytes) implements AutoCloseable {

    @Override
    public void close() {
        part.close();
    }
}
