package huizhanjia.statute;

import huizhanjia.kernel.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What stands below the title of a text (题注): who passed it on which days, its number; and at its end from when on it
/// is in force.
///
/// @param lines the notes
/// @param text all lines
record Notes(List<String> lines, List<String> text) {

    private static final String DAY = "([12]\\d{3})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日";
    private static final Pattern ANY_DAY = Pattern.compile(DAY);
    private static final Pattern DATE = Pattern.compile("(?<!自)" + DAY + "(?!\\s*起)");
    private static final Pattern IN_FORCE = Pattern.compile("自\\s*" + DAY + "\\s*起(施行|实施|执行|生效)");
    private static final Pattern AT_ONCE = Pattern.compile("自(公布|发布|印发|颁布)之日起(施行|实施|执行|生效)");
    private static final Pattern PASSED = Pattern.compile("通过|修正|修订|公布|发布|批准|颁布|印发|令");
    private static final Pattern AMENDED = Pattern.compile("修正|修订|修改");
    private static final Pattern NUMBER =
            Pattern.compile("\\p{IsHan}{1,16}〔\\d{4}〕\\d+号|\\p{IsHan}{2,16}令第?\\s*\\d+\\s*号");
    private static final Pattern ISSUER =
            Pattern.compile("(\\p{IsHan}*?人民代表大会(?:常务委员会)?|国务院|最高人民(?:法|检察)院|\\p{IsHan}{2,12}?(?:部|局|总工会))");

    /// Of what stands before the text itself.
    static Notes in(List<String> head, List<String> text) {
        return new Notes(
                head.stream()
                        .filter(line -> !line.endsWith("。")
                                && PASSED.matcher(line).find()
                                && ANY_DAY.matcher(line).find())
                        .toList(),
                text);
    }

    /// The last day on which it was passed, amended or published.
    Optional<LocalDate> lastDay() {
        return lines.stream()
                .flatMap(line -> DATE.matcher(line).results())
                .flatMap(found -> day(found).stream())
                .max(Comparator.naturalOrder());
    }

    /// Its first day, as its notes say; or its last article, as long as it was never amended.
    Optional<LocalDate> effectiveFrom() {
        var noted = inForce(lines);
        if (noted.isPresent()
                || lines.stream().anyMatch(line -> AMENDED.matcher(line).find())) {
            return noted;
        }
        return inForce(text)
                .or(() -> text.stream().anyMatch(line -> AT_ONCE.matcher(line).find()) ? lastDay() : Optional.empty());
    }

    /// Who passed it last; empty text where it is not said.
    String issuer() {
        return lines.reversed().stream()
                .map(line -> line.replaceAll("\\d{4}年\\d{1,2}月\\d{1,2}日|第[一二三四五六七八九十]+届|[（\\s根据]", ""))
                .flatMap(line -> ISSUER.matcher(line).results().limit(1))
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    /// Its document number; empty text where there is none.
    String number() {
        return lines.stream()
                .flatMap(line -> NUMBER.matcher(line.replaceAll("^.*日", "")).results())
                .map(found -> found.group().replaceFirst("^中华人民共和国", ""))
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> inForce(List<String> lines) {
        return lines.stream()
                .flatMap(line -> IN_FORCE.matcher(line).results())
                .flatMap(found -> day(found).stream())
                .reduce((one, later) -> later);
    }

    private static Optional<LocalDate> day(MatchResult found) {
        return Days.typed("%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3)));
    }
}
