package huizhanjia.paper.official;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// One paragraph of a letter's body; how it is numbered tells its rank.
public record Paragraph(Level level, String words) {

    /// The ranks, by the numbers they begin with: 一、 （一） 1. （1）; a roll call of minutes begins with 出席, 列席, 请假.
    public enum Level {
        FIRST("一级标题", "[一二三四五六七八九十]+、.*", OfficialFont.HEI),
        SECOND("二级标题", "（[一二三四五六七八九十]+）.*", OfficialFont.KAI),
        THIRD("三级标题", "\\d+[.．].*", OfficialFont.FANG),
        FOURTH("四级标题", "（\\d+）.*", OfficialFont.FANG),
        ROLL("人员名单", "(出席|列席|请假|主持|记录)(人员|人)?：.*", OfficialFont.HEI),
        TEXT("正文", ".*", OfficialFont.FANG);

        private final String label;
        private final Pattern beginning;
        private final OfficialFont officialFont;

        Level(String label, String beginning, OfficialFont officialFont) {
            this.label = label;
            this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
            this.officialFont = officialFont;
        }

        /// As printed.
        public String label() {
            return label;
        }

        /// What its heading is set in.
        OfficialFont hand() {
            return officialFont;
        }
    }

    /// A line as somebody typed it.
    public static Paragraph of(String line) {
        var words = line.strip();
        var level = Arrays.stream(Level.values())
                .filter(known -> known.beginning.matcher(words).matches())
                .findFirst()
                .orElse(Level.TEXT);
        return new Paragraph(level, words);
    }

    /// A text as somebody typed it, a paragraph a line; empty lines say nothing.
    public static List<Paragraph> read(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Paragraph::of).toList();
    }

    /// What is set in the hand of its rank: a heading up to its first full stop, the label of a roll call.
    String lead() {
        var end = words.indexOf(level == Level.ROLL ? '：' : '。');
        return switch (level) {
            case FIRST, SECOND -> end < 0 ? words : words.substring(0, end + 1);
            case ROLL -> words.substring(0, end + 1);
            case THIRD, FOURTH, TEXT -> "";
        };
    }

    /// What follows the heading.
    String rest() {
        return words.substring(lead().length());
    }
}
