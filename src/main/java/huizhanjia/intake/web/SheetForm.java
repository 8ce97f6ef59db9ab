package huizhanjia.intake.web;

import huizhanjia.sheet.Recognition;
import huizhanjia.sheet.SheetMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One sheet of the uploaded file, as it was recognised or as a person corrected it.
///
/// @param used whether its rows are read
/// @param missing labels of needed columns that nobody found
/// @param doubled sentences about headings that stand over two columns
public record SheetForm(
        int sheet,
        String name,
        boolean used,
        int from,
        int to,
        List<HeadingForm> headings,
        List<String> missing,
        List<String> doubled) {

    /// @param sealed the keys of columns whose cells are not shown
    static SheetForm of(Recognition found, @Nullable SheetMapping mapping, boolean used, Set<String> sealed) {
        var keys = new HashMap<Integer, String>();
        if (mapping != null) {
            mapping.columns().forEach((key, column) -> keys.put(column, key));
        } else {
            found.headings().forEach(heading -> keys.put(heading.column(), heading.key()));
        }
        var headings = found.headings().stream()
                .map(heading -> {
                    var key = keys.getOrDefault(heading.column(), "");
                    return HeadingForm.of(found.sheet(), heading, key, sealed.contains(key));
                })
                .toList();
        return new SheetForm(
                found.sheet(),
                found.name().isEmpty() ? "数据" : found.name(),
                used,
                Math.max(1, found.headerFrom()),
                Math.max(1, found.headerTo()),
                headings,
                found.missing(),
                found.doubled(mapping == null ? found.mapping() : mapping));
    }

    /// The name of the tick that says the sheet is read.
    public String usedName() {
        return "sheet." + sheet;
    }

    /// The name of the field for the header's first row.
    public String fromName() {
        return usedName() + ".from";
    }

    /// The name of the field for the header's last row.
    public String toName() {
        return usedName() + ".to";
    }

    static String column(int sheet, int column) {
        return "sheet." + sheet + ".column." + column;
    }

    /// What was typed into the form, by the names above; sheets not ticked are left out.
    static List<SheetMapping> read(Map<String, String> typed) {
        return typed.keySet().stream()
                .filter(name -> name.matches("sheet\\.[0-9]{1,4}"))
                .map(name -> Integer.parseInt(name.substring("sheet.".length())))
                .sorted()
                .map(sheet -> read(sheet, typed))
                .toList();
    }

    private static SheetMapping read(int sheet, Map<String, String> typed) {
        var start = "sheet." + sheet + ".column.";
        var columns = new HashMap<String, Integer>();
        typed.forEach((name, key) -> {
            if (name.startsWith(start) && !key.isEmpty()) {
                columns.merge(key, number(name.substring(start.length())), Math::min);
            }
        });
        var from = number(typed.getOrDefault("sheet." + sheet + ".from", "1"));
        var to = number(typed.getOrDefault("sheet." + sheet + ".to", "1"));
        return new SheetMapping(sheet, from, Math.max(from, to), columns);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 1;
    }
}
