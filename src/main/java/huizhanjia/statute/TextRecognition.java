package huizhanjia.statute;

import huizhanjia.grid.Paragraphs;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Sha256;
import huizhanjia.law.LawBook;
import huizhanjia.law.LawReading;
import huizhanjia.law.LawText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes an official file apart: title, notes (题注), version, articles.
final class TextRecognition {

    private static final String SPACE = "[\\s\\u00A0\\u2000-\\u200A\\u3000]";
    private static final String STATE = "中华人民共和国";
    private static final int LONGEST_TITLE = 120;

    /// Where the text itself begins.
    private static final Pattern BODY =
            Pattern.compile("^(#+ +)?(第[一二三四五六七八九十百千零〇]+[编章节条]|目" + SPACE + "*[录次]$|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)");

    private static final Pattern FIRST_NOTE = Pattern.compile("^（" + SPACE + "*[12]\\d{3}年");

    private final List<String> lines;
    private final List<String> head;
    private final List<String> warnings = new ArrayList<>();
    private final String title;
    private final int titleAt;

    private TextRecognition(FileLabel file, List<String> paragraphs) {
        lines = paragraphs.stream()
                .map(TextRecognition::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        head = lines.stream().takeWhile(line -> !BODY.matcher(line).find()).toList();
        titleAt = titleAt();
        title = title(file);
    }

    /// What a file says; refused when it is no text of law.
    static TextReading read(String fileName, byte[] content) {
        var file = FileLabel.of(fileName);
        return new TextRecognition(file, Paragraphs.of(content)).reading(file, Sha256.hex(content));
    }

    private TextReading reading(FileLabel file, String digest) {
        var body = new ArrayList<>(lines);
        if (titleAt >= 0) {
            body.set(titleAt, "# " + title);
        }
        var passages = LawReading.passages(body);
        var articles = LawText.articles(passages);
        if (articles.isEmpty()) {
            throw new Refused("statute.no-articles", "没有认出条文：每条要以“第一条”“（一）”或“一、”开头。条号是 Word 自动编号的，请先转成文字；没有条号的文件不用载入");
        }
        warnings.addAll(Gaps.in(passages));
        return new TextReading(file.name(), digest, imprint(file), passages, warnings);
    }

    private TextImprint imprint(FileLabel file) {
        var notes = Notes.in(head, lines);
        var version = version(file.day(), notes.lastDay());
        var known = version.flatMap(day -> known(title, day));
        return known.map(TextImprint::of)
                .orElseGet(() -> new TextImprint(
                        "",
                        title,
                        notes.issuer(),
                        notes.number(),
                        version.orElse(null),
                        notes.effectiveFrom().orElse(null)));
    }

    /// The text the house cites that has this title and version.
    static Optional<LawText> known(String title, LocalDate version) {
        return LawBook.all().stream()
                .filter(text -> text.title().equals(title) && text.version().equals(version))
                .findFirst();
    }

    /// The day the file is named after, else the last of its notes; one that the house knows comes first.
    private Optional<LocalDate> version(Optional<LocalDate> named, Optional<LocalDate> noted) {
        var day = named.filter(it -> known(title, it).isPresent())
                .or(() -> noted.filter(it -> known(title, it).isPresent()))
                .or(() -> named)
                .or(() -> noted);
        if (named.isPresent() && noted.isPresent() && !named.equals(noted)) {
            warnings.add(
                    "文件名写的是 %s，题注里最后的日期是 %s，按 %s 作版本日期，请核对".formatted(named.get(), noted.get(), day.orElseThrow()));
        }
        return day;
    }

    /// The first heading; else the line before the notes; else the first line; -1 where none can be a title.
    private int titleAt() {
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("# ")) {
                return at;
            }
        }
        for (var at = 1; at < head.size(); at++) {
            if (FIRST_NOTE.matcher(head.get(at)).find()) {
                return at - 1;
            }
        }
        return head.isEmpty() || head.getFirst().endsWith("。") ? -1 : 0;
    }

    private String title(FileLabel file) {
        var words = titleAt < 0 ? "" : lines.get(titleAt).replaceAll("^#+|" + SPACE, "");
        if (words.isEmpty() || words.length() > LONGEST_TITLE) {
            warnings.add("没有认出标题，用了文件名，请核对");
            return file.title();
        }
        return titleAt > 0 && lines.get(titleAt - 1).equals(STATE) ? STATE + words : words;
    }

    /// Without what marks emphasis and what nobody sees.
    private static String clean(String line) {
        return line.replaceAll("\\*\\*|[\\u200B\\u2060\\uFEFF]", "").replaceAll("^" + SPACE + "+|" + SPACE + "+$", "");
    }
}
