package huizhanjia.sheet;

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
}
