package huizhanjia.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The fonts a text is set in.
///
/// @param faces in the order they are asked for a character
/// @param missing the characters none of them has
public record Setting(List<Typeface> faces, BitSet missing) {

    private static final int INSTEAD = '□';

    /// As many as the page names.
    private static final int MOST = 8;

    /// Nothing chosen yet.
    static Setting of(BitSet characters) {
        return new Setting(new ArrayList<>(), (BitSet) characters.clone());
    }

    /// Takes the font if it has something that is missing.
    void offer(Typeface face) {
        if (faces.size() < MOST && face.characters().intersects(missing)) {
            faces.add(face);
            missing.andNot(face.characters());
        }
    }

    /// Whether every character can be printed.
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /// The class of what one font has every character of, which spares asking the others; empty for a mixture.
    String face(String text) {
        for (var place = 0; place < faces.size(); place++) {
            var characters = faces.get(place).characters();
            if (text.codePoints().allMatch(characters::get)) {
                return "only" + place;
            }
        }
        return "";
    }

    /// The first font that has the character; nothing when □ is to be printed.
    public Optional<Typeface> of(int character) {
        return faces.stream().filter(face -> face.characters().get(character)).findFirst();
    }

    /// The text without what no page can hold, and with □ for what no font has.
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints()
                .filter(Setting::isAllowed)
                .map(character -> missing.get(character) ? INSTEAD : character)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /// What XML allows.
    private static boolean isAllowed(int character) {
        var isControl = Character.isISOControl(character) && character != '\n';
        var isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !isControl && !isHalf && character != 0xFFFE && character != 0xFFFF;
    }
}
