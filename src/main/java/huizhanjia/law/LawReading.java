package huizhanjia.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Takes a text file apart: front matter, headings, articles.
final class LawReading {

    private static final String DIGITS = "[一二三四五六七八九十百零]+";

    /// How articles may be numbered: a law's 第一条, an opinion's （一）, a notice's 一、.
    private static final List<Pattern> NUMBERINGS = List.of(
            Pattern.compile("^(第" + DIGITS + "条)[ 　]"),
            Pattern.compile("^(（" + DIGITS + "）)"),
            Pattern.compile("^(" + DIGITS + ")、"));

    private static final Pattern HEADING = Pattern.compile("^(#{1,6}) (.+)$");
    private static final String END = "<!-- TEXT END -->";

    private final Map<String, String> front = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Pattern numbering;
    private String article = LawText.OPENING;

    private LawReading(List<String> lines) {
        var body = front(lines);
        numbering = numbering(body);
        body.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::line);
    }

    static LawText read(String id, String text) {
        var reading = new LawReading(text.lines().toList());
        var until = reading.front.get("effective-until");
        return new LawText(
                id,
                reading.field("title"),
                reading.field("issuer"),
                reading.front.getOrDefault("number", ""),
                LocalDate.parse(reading.field("effective-from")),
                until == null ? null : LocalDate.parse(until),
                LocalDate.parse(reading.field("version")),
                reading.field("source"),
                List.copyOf(reading.passages));
    }

    private String field(String name) {
        return Objects.requireNonNull(front.get(name), name);
    }

    /// Reads the front matter and returns what follows it.
    private List<String> front(List<String> lines) {
        var end = lines.subList(1, lines.size()).indexOf("---") + 1;
        for (var line : lines.subList(1, end)) {
            var colon = line.indexOf(": ");
            front.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        return lines.subList(end + 1, lines.size());
    }

    /// The first numbering the text uses is the one of its articles; finer ones are items.
    private static Pattern numbering(List<String> body) {
        return NUMBERINGS.stream()
                .filter(pattern ->
                        body.stream().anyMatch(line -> pattern.matcher(line).find()))
                .findFirst()
                .orElseThrow();
    }

    private void line(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            passages.add(new Passage(heading.group(1).length(), article, heading.group(2)));
        } else if (line.equals(END)) {
            article = LawText.FOOT;
        } else if (!line.startsWith("<!--")) {
            var number = numbering.matcher(line);
            article = number.find() ? number.group(1) : article;
            passages.add(new Passage(0, article, line));
        }
    }
}
