package huizhanjia.intake.web;

import huizhanjia.sheet.Heading;
import java.util.List;
import java.util.regex.Pattern;

/// One column of the uploaded sheet and what it is taken for.
///
/// @param name of the select in the form
/// @param letters as the spreadsheet program shows them
/// @param samples the first values below, long numbers masked
/// @param key what it is taken for; empty for nothing
public record HeadingForm(String name, String letters, String text, List<String> samples, String key) {

    private static final Pattern LONG_NUMBER = Pattern.compile("([0-9]{3})[0-9]{4,}([0-9Xx]{2})");

    static HeadingForm of(int sheet, Heading heading, String key) {
        var masked = heading.samples().stream()
                .map(sample -> LONG_NUMBER.matcher(sample).replaceAll("$1****$2"))
                .toList();
        return new HeadingForm(
                SheetForm.column(sheet, heading.column()), heading.letters(), heading.text(), masked, key);
    }
}
