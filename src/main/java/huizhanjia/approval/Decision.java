package huizhanjia.approval;

import huizhanjia.approval.course.Move;
import huizhanjia.attachment.AttachmentId;
import java.util.List;

/// A move with its opinion.
///
/// @param words the opinion; may be empty where the move speaks for itself
/// @param files already kept, to hang on the step
/// @param seen how many steps the clerk saw when deciding; a petition that moved on since is not decided blindly
public record Decision(Move move, String words, List<AttachmentId> files, int seen) {

    public Decision {
        files = List.copyOf(files);
        words = words.strip();
    }

    /// A move on the petition as it was just read, without files.
    public static Decision of(Move move, String words, Petition read) {
        return new Decision(move, words, List.of(), read.steps().size());
    }
}
