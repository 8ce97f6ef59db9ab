package huizhanjia.regulation;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/// A version of a rule a union set itself (制度).
///
/// @param series the first version, for all of them
/// @param place how many versions came before
/// @param orgName the union's name today
/// @param repealed whether this version ends the 制度; its words then say why
public record Regulation(
        UUID id,
        UUID series,
        int place,
        String county,
        OrgId orgId,
        String orgName,
        boolean repealed,
        Content content,
        LocalDateTime recordedAt,
        String clerkName) {

    /// What a version says.
    ///
    /// @param adoptedBy the meeting, or the document with its number
    /// @param reviewOn the day by which it is to be looked at again
    /// @param duties the codes of the duties it answers
    /// @param words its text; empty text where it is a file
    public record Content(
            String title,
            Basis basis,
            String adoptedBy,
            LocalDate fromOn,
            LocalDate reviewOn,
            List<String> duties,
            String words) {}

    /// What adopted it.
    public enum Basis {
        MEETING("会议通过"),
        DOCUMENT("发文公布");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// How it stands on a day.
    public String state(LocalDate on) {
        if (repealed) {
            return "已废止";
        }
        return on.isBefore(content.fromOn()) ? "未施行" : isStale(on) ? "待复核" : "现行有效";
    }

    /// Whether its day of review has passed.
    public boolean isStale(LocalDate on) {
        return !repealed && on.isAfter(content.reviewOn());
    }

    /// What was done by entering it.
    String deed() {
        return repealed ? "废止制度" : place == 0 ? "登记制度" : "修订制度";
    }

    /// What the trail and its files call it.
    public String subject() {
        return "regulation:" + id;
    }
}
