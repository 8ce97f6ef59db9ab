package huizhanjia.ui.desk;

/// Something that waits: what it is, how many, why, and where it is done.
///
/// @param basis the article behind it
/// @param overdue whether a legal date has passed
public record Card(String matter, long count, String basis, boolean overdue, Button button) {

    /// The one button.
    public record Button(String label, String href) {}
}
