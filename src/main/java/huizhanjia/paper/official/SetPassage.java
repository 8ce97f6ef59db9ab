package huizhanjia.paper.official;

import java.util.ArrayList;
import java.util.List;

/// Words as they are set, by either typesetting: in which hands, how large, how far in.
///
/// @param points the size
/// @param indent in characters of its own size
record SetPassage(List<Run> runs, double points, Indent indent, Align align) {

    SetPassage {
        runs = runs.stream().filter(run -> !run.words().isEmpty()).toList();
    }

    /// Words in one hand. What no page can hold, and what turns the direction of reading, is left out.
    record Run(String words, OfficialFont hand) {

        Run {
            words = words.replaceAll(
                    "[\\p{Cc}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF]", "");
        }
    }

    /// How far in, in characters.
    record Indent(double first, double left, double right) {

        static final Indent NONE = new Indent(0, 0, 0);
        static final Indent PARAGRAPH = new Indent(2, 0, 0);
    }

    /// To which side.
    enum Align {
        SPREAD,
        CENTRED,
        RIGHT
    }

    static SetPassage line(String words, OfficialFont officialFont, double points, Align align) {
        return new SetPassage(List.of(new Run(words, officialFont)), points, Indent.NONE, align);
    }

    static SetPassage title(Letter letter) {
        return line(letter.title(), OfficialFont.SONG, Sheet.SECOND, Align.CENTRED);
    }

    /// From the addressee to the last paragraph.
    static List<SetPassage> body(Letter letter) {
        var passages = new ArrayList<SetPassage>();
        if (!letter.addressee().isBlank()) {
            passages.add(line(letter.addressee() + "：", OfficialFont.FANG, Sheet.THIRD, Align.SPREAD));
        }
        letter.body().forEach(paragraph -> passages.add(paragraph(paragraph)));
        return passages;
    }

    /// What is attached (附件说明), numbered where there are several; names that wrap stay under their first line.
    static List<SetPassage> attachments(List<String> names) {
        var passages = new ArrayList<SetPassage>();
        var numbered = names.size() > 1;
        for (var place = 0; place < names.size(); place++) {
            var label = (place == 0 ? "附件：" : "") + (numbered ? (place + 1) + "．" : "");
            var left = numbered ? 7 : 5;
            passages.add(new SetPassage(
                    List.of(new Run(label + names.get(place), OfficialFont.FANG)),
                    Sheet.THIRD,
                    new Indent(place == 0 ? 2 - left : 5 - left, left, 0),
                    Align.SPREAD));
        }
        return passages;
    }

    /// Those it is copied to (抄送); what wraps stays under the first of them.
    static SetPassage copied(Letter letter) {
        return new SetPassage(
                List.of(new Run("抄送：" + letter.foot().copied(), OfficialFont.FANG)),
                Sheet.FOURTH,
                new Indent(-3, 4, 1),
                Align.SPREAD);
    }

    private static SetPassage paragraph(Paragraph paragraph) {
        return new SetPassage(
                List.of(
                        new Run(paragraph.lead(), paragraph.level().hand()),
                        new Run(paragraph.rest(), OfficialFont.FANG)),
                Sheet.THIRD,
                Indent.PARAGRAPH,
                Align.SPREAD);
    }
}
