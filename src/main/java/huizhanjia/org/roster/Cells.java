package huizhanjia.org.roster;

import huizhanjia.sheet.Note;
import huizhanjia.sheet.Readings;
import huizhanjia.sheet.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The filled cells of one row by column, as they rest between check and commit; those that cannot be used are left
/// out.
///
/// @param wrong columns whose cell cannot be used
record Cells(Map<String, String> values, Set<String> wrong) {

    static Cells of(Row row) {
        var values = new LinkedHashMap<String, String>();
        for (var column : Columns.ALL) {
            var text = row.text(column.key());
            if (!text.isBlank() && !row.isWrong(column.key())) {
                values.put(column.key(), text);
            }
        }
        var wrong = row.notes().stream().filter(Note::wrong).map(Note::key).collect(Collectors.toSet());
        return new Cells(values, wrong);
    }

    String text(String column) {
        return values.getOrDefault(column, "");
    }

    boolean isWrong(String column) {
        return wrong.contains(column);
    }

    /// Days come as 1990-01-31 from the sheet.
    Optional<LocalDate> day(String column) {
        return isWrong(column) ? Optional.empty() : Readings.day(text(column));
    }
}
