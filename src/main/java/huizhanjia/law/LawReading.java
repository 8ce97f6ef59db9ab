package huizhanjia.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes a text apart: front matter, headings, articles.
public final class LawReading {

    private static final String DIGITS = "[一二三四五六七八九十百千零〇]+";
    private static final String SPACE = "[\\s\\u00A0\\u2000-\\u200A\\u3000]";

    /// How articles may be numbered: a law's 第一条 and 第一条之一, an opinion's （一）, a notice's 一、.
    private static final List<Pattern> NUMBERINGS = List.of(
            Pattern.compile("^(第" + DIGITS + "条(?:之" + DIGITS + ")?)(?:" + SPACE + "|$)"),
            Pattern.compile("^(（" + DIGITS + "）)"),
            Pattern.compile("^(" + DIGITS + ")、"));

    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6}) +(.+)$");
    private static final Pattern CHAPTER = Pattern.compile("^第" + DIGITS + "([编章节])" + SPACE + "+[^。；：]{1,40}$");
    private static final Pattern CONTENTS = Pattern.compile("^(#+ +)?目" + SPACE + "*[录次]$");
    private static final Pattern ANNEX =
            Pattern.compile("^附(?!" + SPACE + "*则)[件录表]?[一二三四五六七八九十0-9]*([:：].*|" + SPACE + ".*)?$");
    private static final String END = "<!-- TEXT END -->";

    private final List<Passage> passages = new ArrayList<>();
    private final Pattern numbering;
    private String article = LawText.OPENING;

    /// The first line of a table of contents while one is read; empty text before that line.
    private @Nullable String contents;

    private LawReading(List<String> lines) {
        var body = lines.stream()
                .map(line -> line.replaceAll("^" + SPACE + "+|" + SPACE + "+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        numbering = numbering(body);
        body.forEach(this::line);
    }

    /// The paragraphs of a text; a table of contents is left out.
    public static List<Passage> passages(List<String> lines) {
        return List.copyOf(new LawReading(lines).passages);
    }

    /// A text with front matter, whole unless its front matter names it: then it holds what is quoted of it.
    static LawText read(String id, String text) {
        var lines = text.lines().toList();
        var end = lines.subList(1, lines.size()).indexOf("---") + 1;
        var front = front(lines.subList(1, end));
        return new LawText(
                front.getOrDefault("id", id),
                field(front, "title"),
                field(front, "issuer"),
                front.getOrDefault("number", ""),
                LocalDate.parse(field(front, "effective-from")),
                front.containsKey("effective-until") ? LocalDate.parse(field(front, "effective-until")) : null,
                LocalDate.parse(field(front, "version")),
                field(front, "source"),
                !front.containsKey("id"),
                passages(lines.subList(end + 1, lines.size())));
    }

    private static String field(Map<String, String> front, String name) {
        return Objects.requireNonNull(front.get(name), name);
    }

    private static Map<String, String> front(List<String> lines) {
        var front = new HashMap<String, String>();
        for (var line : lines) {
            var colon = line.indexOf(": ");
            front.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        return front;
    }

    /// The first numbering that never begins anew is the one of the articles, finer ones are items; where all do,
    /// the first there is.
    private static Pattern numbering(List<String> body) {
        var used = NUMBERINGS.stream()
                .filter(pattern -> !numbers(pattern, body).isEmpty())
                .toList();
        return used.stream()
                .filter(pattern -> pattern.equals(NUMBERINGS.getFirst()) || isUnique(numbers(pattern, body)))
                .findFirst()
                .or(() -> used.stream().findFirst())
                .orElse(NONE);
    }

    private static List<String> numbers(Pattern pattern, List<String> body) {
        return body.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean isUnique(List<String> numbers) {
        return numbers.stream().distinct().count() == numbers.size();
    }

    private void line(String line) {
        var level = level(line);
        if (isInContents(line, level) || line.startsWith("<!--")) {
            article = line.equals(END) ? LawText.FOOT : article;
        } else if (level > 0) {
            passages.add(new Passage(level, article, HEADING.matcher(line).replaceFirst("$2")));
        } else {
            var number = numbering.matcher(line);
            if (number.find()) {
                article = number.group(1);
            } else if (!article.equals(LawText.OPENING) && ANNEX.matcher(line).matches()) {
                article = LawText.FOOT;
            }
            passages.add(new Passage(0, article, line));
        }
    }

    /// How deep a heading is; 0 for text.
    private static int level(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            return heading.group(1).length();
        }
        var chapter = CHAPTER.matcher(line);
        return chapter.matches() ? chapter.group(1).equals("节") ? 3 : 2 : 0;
    }

    /// A table of contents ends where its first line comes again, or with the first line that is no heading.
    private boolean isInContents(String line, int level) {
        if (CONTENTS.matcher(line).matches()) {
            contents = "";
            return true;
        }
        if (contents == null) {
            return false;
        }
        var entry = line.replaceFirst("^#+", "").replaceFirst("[.…0-9]+$", "").replaceAll(SPACE + "|[.…]", "");
        if (level == 0 || entry.equals(contents)) {
            contents = null;
            return false;
        }
        contents = contents.isEmpty() ? entry : contents;
        return true;
    }
}
