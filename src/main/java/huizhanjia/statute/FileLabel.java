package huizhanjia.statute;

import huizhanjia.kernel.Days;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file is called: official ones bear their title and a day, such as 工会法_20211224.docx.
///
/// @param name with its ending
/// @param title what stands before the day
/// @param day the day; empty for none
record FileLabel(String name, String title, Optional<LocalDate> day) {

    private static final Pattern DATED = Pattern.compile("^(.+?)[_(（-](\\d{4})-?(\\d{2})-?(\\d{2})[)）]?$");

    static FileLabel of(String path) {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .strip();
        var bare = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        var dated = DATED.matcher(bare);
        var day = dated.matches()
                ? Days.typed("%s-%s-%s".formatted(dated.group(2), dated.group(3), dated.group(4)))
                : Optional.<LocalDate>empty();
        return new FileLabel(name, day.isPresent() ? dated.group(1) : bare, day);
    }
}
