package huizhanjia.org.roster;

import huizhanjia.intake.Outcome;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import huizhanjia.org.Particulars;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the file as it was understood.
///
/// @param sheet counted from nought
/// @param row as the spreadsheet program shows it
/// @param particulars what it says of the organisation
/// @param parent as written: a name or a code
/// @param foundedOn the day of founding
/// @param approval the reply, or the note that it was entered afterwards
/// @param complaints what is wrong with it, each with its column
/// @param remarks what was left out, each with its column
record OrgDraft(
        int sheet,
        int row,
        Particulars particulars,
        String parent,
        LocalDate foundedOn,
        Approval approval,
        List<Complaint> complaints,
        List<Complaint> remarks) {

    /// What is wrong with a cell, or was left out of it.
    record Complaint(String column, String sentence) {}

    /// What becomes of the row.
    ///
    /// @param depth how many rows of the file stand above it: parents are founded first
    /// @param parentId the organisation it goes under, where that exists
    /// @param parentPlace the row of the file it goes under, where that is new
    /// @param org the organisation it is, where that exists
    record Fate(
            Outcome outcome,
            int depth,
            @Nullable OrgId parentId,
            @Nullable Integer parentPlace,
            @Nullable OrgId org) {

        static Fate of(Outcome outcome) {
            return new Fate(outcome, 0, null, null, null);
        }
    }

    /// What tells it from others; names only.
    String words() {
        return parent.isEmpty() ? particulars.name() : particulars.name() + " · " + parent;
    }

    /// What it is found again by within the file.
    String key() {
        var code = particulars.creditCode();
        return code == null ? particulars.name() + "|" + parent : code.value();
    }
}
