package huizhanjia.approval;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.kernel.OrgId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is put to a superior.
///
/// @param kind the procedure's
/// @param subject what it is about, as `kind:id`, such as `founding:0190…`; empty text when about nothing kept here
/// @param org on whose behalf
/// @param text title, words and the facts to decide on
/// @param files already kept, to hang on the submission
public record Submission(String kind, String subject, OrgId org, Text text, List<AttachmentId> files) {

    public Submission {
        files = List.copyOf(files);
    }

    /// Without files.
    public Submission(String kind, String subject, OrgId org, Text text) {
        this(kind, subject, org, text, List.of());
    }

    /// What the petition says.
    ///
    /// @param facts label to value, in the order they are printed; nothing personal
    public record Text(String title, String words, Map<String, String> facts) {

        public Text {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }

        /// Without facts.
        public Text(String title, String words) {
            this(title, words, Map.of());
        }
    }
}
