package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import java.time.LocalDate;

/// The command to found an organisation (建会).
///
/// @param parent the organisation above it, which approved
/// @param particulars what it is
/// @param foundedOn the day of founding (建会日期)
/// @param approval the reply; without its number and date nothing is founded
public record Founding(OrgId parent, Particulars particulars, LocalDate foundedOn, Approval approval) {

    /// Refuses days that have not come yet.
    void check(LocalDate today) {
        if (foundedOn.isAfter(today)) {
            throw new Refused("org.founded-ahead", "建会日期 %s 还没有到，请核对".formatted(foundedOn));
        }
        if (approval.on().isAfter(today)) {
            throw new Refused("org.document-ahead", "批复日期 %s 还没有到，请核对".formatted(approval.on()));
        }
    }
}
