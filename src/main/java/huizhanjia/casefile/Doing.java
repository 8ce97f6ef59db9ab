package huizhanjia.casefile;

import huizhanjia.attachment.AttachmentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step about to be taken.
///
/// @param document number or name of its paper; empty text where it has none
/// @param on the day of the meeting, of the paper; null for today
/// @param files kept already, to be hung on the matter
public record Doing<T>(
        T step, String words, String document, @Nullable LocalDate on, List<AttachmentId> files) {

    public Doing {
        words = words.strip();
        document = document.strip();
        files = List.copyOf(files);
    }

    /// Done today, without a file.
    public static <T> Doing<T> today(T step, String words, String document) {
        return new Doing<>(step, words, document, null, List.of());
    }

    LocalDate day(LocalDate today) {
        return on == null ? today : on;
    }
}
