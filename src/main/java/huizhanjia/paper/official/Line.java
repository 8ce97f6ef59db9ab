package huizhanjia.paper.official;

import java.util.List;

/// One line as it is printed.
///
/// @param glyphs each with its place in millimetres from the left of the text area
record Line(List<Glyph> glyphs, double points) {

    Line {
        glyphs = List.copyOf(glyphs);
    }

    /// A character at its place.
    record Glyph(int character, OfficialFont hand, double x) {}

    double height() {
        return points * Sheet.POINT;
    }
}
