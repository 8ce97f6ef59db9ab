package huizhanjia.attachment;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Days;
import java.time.Instant;

/// A file somebody brought; its content lies sealed on disk under its digest.
///
/// @param county the six-digit county it is kept for
/// @param name as it may be printed and offered for saving
/// @param bytes its size
/// @param digest of its content, SHA-256 in 64 hexadecimal digits
/// @param keptAt when it was taken in
public record Attachment(
        AttachmentId id,
        String county,
        String name,
        MediaKind kind,
        long bytes,
        String digest,
        Bringer bringer,
        Instant keptAt) {

    private static final long KILOBYTE = 1L << 10;
    private static final long MEGABYTE = 1L << 20;

    /// Who brought it, in which post.
    public record Bringer(AppointmentId appointment, String clerkName, String post) {}

    /// Where it is saved from.
    public String path() {
        return "/attachments/" + id;
    }

    /// Its size as printed.
    public String size() {
        return bytes < MEGABYTE
                ? Math.max(1, bytes / KILOBYTE) + " KB"
                : "%.1f MB".formatted(bytes / (double) MEGABYTE);
    }

    /// When it was taken in, to the minute in Beijing.
    public String minute() {
        return Days.minute(keptAt);
    }
}
