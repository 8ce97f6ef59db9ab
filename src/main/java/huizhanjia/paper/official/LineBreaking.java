package huizhanjia.paper.official;

import huizhanjia.paper.official.Line.Glyph;
import java.util.ArrayList;
import java.util.List;

/// Breaks a passage into lines: 28 characters a line, no closing sign at its beginning, no opening one at its end, no
/// number or foreign word torn apart.
record LineBreaking(OfficialFonts founts) {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…—％%‰·,.;:?!)]}";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{";
    private static final double HAIR = 0.01;

    /// Characters that stay together.
    private record Cluster(List<Glyph> glyphs, double width) {

        boolean isOneOf(String signs) {
            return glyphs.size() == 1 && signs.indexOf(glyphs.getFirst().character()) >= 0;
        }

        boolean isSpace() {
            return glyphs.size() == 1 && glyphs.getFirst().character() == ' ';
        }
    }

    /// The lines of a passage within the text area.
    List<Line> lines(SetPassage setPassage) {
        return lines(setPassage, Sheet.TEXT_WIDTH);
    }

    /// The lines of a passage in a narrower measure, from the same left.
    List<Line> lines(SetPassage setPassage, double width) {
        var character = Sheet.character(setPassage.points());
        var indent = setPassage.indent();
        var clusters = clusters(setPassage, width - (indent.left() + indent.right()) * character);
        var lines = new ArrayList<Line>();
        for (var from = 0; from < clusters.size(); ) {
            var left = (indent.left() + (lines.isEmpty() ? indent.first() : 0)) * character;
            var room = width - left - indent.right() * character;
            var until = end(clusters, from, room);
            var isLast = until == clusters.size();
            lines.add(line(setPassage, clusters.subList(from, until), new Room(left, room, isLast)));
            from = until;
            while (from < clusters.size() && clusters.get(from).isSpace()) {
                from++;
            }
        }
        return lines;
    }

    private record Room(double left, double width, boolean isLast) {}

    /// The widest line that keeps the rules; at least one cluster, whatever the rules say.
    private static int end(List<Cluster> clusters, int from, double room) {
        var width = 0.0;
        var until = from;
        while (until < clusters.size() && width + clusters.get(until).width() <= room + HAIR) {
            width += clusters.get(until).width();
            until++;
        }
        if (until == clusters.size()) {
            return until;
        }
        var kept = until;
        while (kept > from + 1
                && (clusters.get(kept).isOneOf(NEVER_FIRST)
                        || clusters.get(kept - 1).isOneOf(NEVER_LAST))) {
            kept--;
        }
        return Math.max(from + 1, kept);
    }

    private static Line line(SetPassage setPassage, List<Cluster> clusters, Room room) {
        var used = clusters.stream().mapToDouble(Cluster::width).sum();
        var spare = Math.max(0, room.width() - used);
        var isSpread = setPassage.align() == SetPassage.Align.SPREAD && !room.isLast() && clusters.size() > 1;
        var gap = isSpread ? spare / (clusters.size() - 1) : 0;
        var x = room.left()
                + switch (setPassage.align()) {
                    case SPREAD -> 0;
                    case CENTRED -> spare / 2;
                    case RIGHT -> spare;
                };
        var glyphs = new ArrayList<Glyph>();
        for (var cluster : clusters) {
            for (var glyph : cluster.glyphs()) {
                glyphs.add(new Glyph(glyph.character(), glyph.hand(), x + glyph.x()));
            }
            x += cluster.width() + gap;
        }
        return new Line(glyphs, setPassage.points());
    }

    private List<Cluster> clusters(SetPassage setPassage, double widest) {
        var clusters = new ArrayList<Cluster>();
        for (var run : setPassage.runs()) {
            var word = new ArrayList<Glyph>();
            var width = 0.0;
            for (var character : run.words().codePoints().toArray()) {
                var advance = advance(character, run.hand(), setPassage.points());
                var isPartOfWord = character < 0x80 && Character.isLetterOrDigit(character);
                if (!word.isEmpty() && (!isPartOfWord || width + advance > widest)) {
                    clusters.add(new Cluster(List.copyOf(word), width));
                    word.clear();
                    width = 0;
                }
                word.add(new Glyph(
                        character,
                        run.hand(),
                        width + inset(character, run.hand(), advance / setPassage.points()) * setPassage.points()));
                width += advance;
                if (!isPartOfWord) {
                    clusters.add(new Cluster(List.copyOf(word), width));
                    word.clear();
                    width = 0;
                }
            }
            if (!word.isEmpty()) {
                clusters.add(new Cluster(List.copyOf(word), width));
            }
        }
        return clusters;
    }

    /// Chinese signs take a column each; letters and digits take what they need.
    private double advance(int character, OfficialFont officialFont, double points) {
        return isWide(character)
                ? Sheet.character(points)
                : founts.width(character, officialFont) * points * Sheet.POINT;
    }

    /// How far a narrow sign stands into its column, in its own size: at its end when it opens, in its middle when it
    /// neither opens nor closes.
    private double inset(int character, OfficialFont officialFont, double column) {
        var spare = Math.max(0, column - founts.width(character, officialFont) * Sheet.POINT);
        if (NEVER_LAST.indexOf(character) >= 0) {
            return spare;
        }
        return NEVER_FIRST.indexOf(character) >= 0 ? 0 : spare / 2;
    }

    private static boolean isWide(int character) {
        return character >= 0x2E80
                || (character >= 0x2010 && character <= 0x2027)
                || (character >= 0x2160 && character <= 0x2BFF);
    }
}
