package huizhanjia.sheet;

import java.util.LinkedHashMap;
import java.util.List;

/// What was found in one sheet: where its header is and what its columns are.
///
/// @param sheet counted from nought
/// @param name of the sheet; empty for a .csv
/// @param headerFrom first row of the header, counted from 1; 0 when there is none
/// @param headerTo last row of the header
/// @param headings the sheet's columns that have a heading
/// @param title what stands above the header, as one text; empty when nothing does
/// @param missing labels of needed columns that were not found
/// @param confidence from 0 to 1: how much of what is needed was found and how exactly
public record Recognition(
        int sheet,
        String name,
        int headerFrom,
        int headerTo,
        String title,
        List<Heading> headings,
        List<String> missing,
        double confidence) {

    /// A sheet that looks like no roster at all.
    static Recognition nothing(int sheet, String name, List<String> missing) {
        return new Recognition(sheet, name, 0, 0, "", List.of(), missing, 0);
    }

    /// Whether the sheet can be read as it was recognised.
    public boolean isComplete() {
        return headerFrom > 0 && missing.isEmpty();
    }

    /// Headings nobody knew.
    public List<Heading> unknown() {
        return headings.stream().filter(heading -> heading.key().isEmpty()).toList();
    }

    /// Sentences about headings that stand over two columns, of which a mapping reads one.
    public List<String> doubled(SheetMapping mapping) {
        var read = headings.stream()
                .filter(heading -> mapping.columns().containsValue(heading.column()))
                .toList();
        return headings.stream()
                .filter(heading -> !mapping.columns().containsValue(heading.column()))
                .flatMap(heading -> read.stream()
                        .filter(one -> HeaderMatch.plain(one.text()).equals(HeaderMatch.plain(heading.text())))
                        .limit(1)
                        .map(one -> "“%s”有两列（%s 列和 %s 列），只读取了 %s 列"
                                .formatted(one.text(), one.letters(), heading.letters(), one.letters())))
                .toList();
    }

    /// What was found, in the form a person may correct.
    public SheetMapping mapping() {
        var columns = new LinkedHashMap<String, Integer>();
        for (var heading : headings) {
            if (!heading.key().isEmpty()) {
                columns.put(heading.key(), heading.column());
            }
        }
        return new SheetMapping(sheet, headerFrom, headerTo, columns);
    }
}
