package huizhanjia.attachment;

import huizhanjia.kernel.Actor;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is in the files, for those who may read them.
@Component
public class Contents {

    private final AttachmentTable table;
    private final Readers readers;
    private final ContentFolder folder;
    private final Previews previews;

    Contents(AttachmentTable table, Readers readers, ContentFolder folder, Previews previews) {
        this.table = table;
        this.readers = readers;
        this.folder = folder;
        this.previews = previews;
    }

    /// The file, or a refusal that does not tell whether there is one.
    public Attachment need(AttachmentId id, Actor by) {
        by.need("attachment:read");
        return table.find(id)
                .filter(attachment -> readers.mayRead(attachment, by))
                .orElseThrow(Hangers::unknown);
    }

    /// Its content, to be closed after reading; refused when it is not, bit for bit, what was kept. What a
    /// camera wrote into a photograph stays in it: it is part of what it proves, and only those who may
    /// read the file can save it.
    public InputStream open(Attachment attachment) {
        return folder.open(attachment);
    }

    /// A small picture of it (PNG), without what a camera wrote into the original; nothing when it cannot be drawn.
    public Optional<byte[]> preview(Attachment attachment) {
        return previews.of(attachment);
    }
}
