package huizhanjia.paper.register;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// A document that came in (收文).
///
/// @param org who received it
/// @param year together with its place the number of our register (来文登记号)
public record Receipt(
        ReceiptId id, String county, OrgId org, int year, int place, Content content, Document.Said entered) {

    /// What it is.
    ///
    /// @param theirNumber 来文字号; empty text for none
    /// @param sender 来文机关
    /// @param note what was ordered to be done with it; empty text for nothing
    public record Content(String theirNumber, String sender, String title, LocalDate receivedOn, String note) {}

    /// The number in our register, as printed.
    public String number() {
        return "收〔%d〕%d号".formatted(year, place);
    }

    /// What the trail and its scan call it.
    public String subject() {
        return "receipt:" + id;
    }
}
