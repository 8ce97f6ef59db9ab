package huizhanjia.sheet;

import huizhanjia.kernel.Actor;
import java.time.LocalDate;
import java.util.List;

/// A list that leaves the house.
///
/// @param title of the sheet and of each printed page, such as 会员名册
/// @param columns in the order of the values of each row
/// @param signature who took it, when and what for; stands below the last row and on every printed page
public record Export(String title, List<Column> columns, String signature) {

    public Export {
        columns = List.copyOf(columns);
    }

    /// Signed by whoever takes it on a day.
    public static Export takenBy(Actor by, LocalDate on, String title, List<Column> columns) {
        return new Export(title, columns, "说明：%s（%s） %s 导出".formatted(by.clerkName(), by.post(), on));
    }
}
