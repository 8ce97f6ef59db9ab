package huizhanjia.attachment;

import huizhanjia.attachment.inside.FirstPage;
import huizhanjia.attachment.inside.Photograph;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Small pictures of photographs and of the first page of a PDF, drawn when first asked for and kept beside the
/// content.
@Component
class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final byte[] NOT_TO_BE_DRAWN = {};

    private final ContentFolder folder;

    /// One at a time: a picture under the pencil may take a hundred megabytes.
    private final ReentrantLock pencil = new ReentrantLock();

    Previews(ContentFolder folder) {
        this.folder = folder;
    }

    /// The picture as PNG; nothing when there is none to draw.
    Optional<byte[]> of(Attachment attachment) {
        if (!attachment.kind().isDrawable()) {
            return Optional.empty();
        }
        var picture = folder.preview(attachment).orElseGet(() -> drawOnce(attachment));
        return picture.length == 0 ? Optional.empty() : Optional.of(picture);
    }

    private byte[] drawOnce(Attachment attachment) {
        pencil.lock();
        try {
            return folder.preview(attachment).orElseGet(() -> keep(attachment, draw(attachment)));
        } finally {
            pencil.unlock();
        }
    }

    private byte[] keep(Attachment attachment, byte[] picture) {
        try {
            folder.keepPreview(attachment, picture);
        } catch (IOException full) {
            LOG.warn("the preview of {} is not kept", attachment.id(), full);
        }
        return picture;
    }

    /// What the libraries make of a strange file must not reach further than the missing picture, memory included.
    private byte[] draw(Attachment attachment) {
        try {
            var opened = folder.content(attachment);
            return png(attachment.kind() == MediaKind.PDF ? FirstPage.draw(opened) : Photograph.draw(opened));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError strange) {
            LOG.info("no preview of {}: {}", attachment.id(), strange.toString());
            return NOT_TO_BE_DRAWN;
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var image = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", image);
        }
        return out.toByteArray();
    }
}
