package huizhanjia.guard;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.org.rules.Votes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper told in a matter that ends a union.
///
/// @param step which of the papers it is
/// @param on the day of the meeting or of the paper
/// @param votes of the members' resolution; null for other papers
/// @param files kept already
public record DissolutionPaper(
        DissolutionStep step,
        String words,
        String document,
        LocalDate on,
        @Nullable Votes votes,
        List<AttachmentId> files) {

    public DissolutionPaper {
        files = List.copyOf(files);
    }

    /// The same with its files.
    public DissolutionPaper with(List<AttachmentId> kept) {
        return new DissolutionPaper(step, words, document, on, votes, kept);
    }
}
