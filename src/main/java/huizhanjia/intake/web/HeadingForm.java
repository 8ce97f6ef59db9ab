package huizhanjia.intake.web;

import huizhanjia.kernel.PersonalNumbers;
import huizhanjia.sheet.Heading;
import java.util.List;
import java.util.regex.Pattern;

/// One column of the uploaded sheet and what it is taken for.
///
/// @param name of the select in the form
/// @param letters as the spreadsheet program shows them
/// @param samples the first values below, long numbers masked, what rests sealed not shown
/// @param key what it is taken for; empty for nothing
public record HeadingForm(String name, String letters, String text, List<String> samples, String key) {

    private static final Pattern LONG_NUMBER = Pattern.compile("([0-9]{3})[0-9]{4,}[Xx]?");
    private static final String HIDDEN = "（不显示）";

    /// @param isSealed whether the column it is taken for rests sealed
    static HeadingForm of(int sheet, Heading heading, String key, boolean isSealed) {
        var masked = heading.samples().stream()
                .map(sample -> isSealed ? HIDDEN : masked(sample))
                .distinct()
                .toList();
        return new HeadingForm(
                SheetForm.column(sheet, heading.column()), heading.letters(), heading.text(), masked, key);
    }

    private static String masked(String sample) {
        return LONG_NUMBER.matcher(PersonalNumbers.blanked(sample)).replaceAll("$1****");
    }
}
