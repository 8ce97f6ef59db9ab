package huizhanjia.trail;

import huizhanjia.kernel.Refused;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/// One line that says where the log of a county ended, short enough for paper and for a QR code: `210199 1234
/// 3f2a …`.
///
/// @param digits of the hash, hexadecimal; as many as were typed, when it was typed from paper
public record AnchorLine(String county, long position, String digits) {

    private static final Pattern TYPED =
            Pattern.compile("(\\d{6})\\s+第?\\s*(\\d{1,18})\\s*条?\\s+([0-9a-f][0-9a-f\\s]*)");
    private static final int FEWEST = 16;
    private static final int MOST = 64;

    static AnchorLine of(ChainEnd end) {
        return new AnchorLine(end.chain().county(), end.position(), end.hash().toString());
    }

    /// Reads what was scanned, or typed from paper, blanks where you like; four groups of the hash are enough.
    public static AnchorLine typed(String text) {
        var found = TYPED.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (found.matches()) {
            var digits = found.group(3).replaceAll("\\s", "");
            if (digits.length() >= FEWEST && digits.length() <= MOST) {
                return new AnchorLine(found.group(1), Long.parseLong(found.group(2)), digits);
            }
        }
        throw new Refused("trail.anchor-line", "请照纸上的锚行填写：县代码、序号、散列（至少前四组），例如 210199 1234 3f2a 88b1 09cd 7e41");
    }

    /// As printed and scanned: the hash in groups of four.
    public String text() {
        return "%s %d %s".formatted(county, position, digits.replaceAll("(.{4})(?!$)", "$1 "));
    }

    String subject() {
        return "anchor:%s/%d/%s".formatted(county, position, digits);
    }

    static AnchorLine parse(String subject) {
        var words = subject.substring("anchor:".length()).split("/", -1);
        return new AnchorLine(words[0], Long.parseLong(words[1]), words[2]);
    }

    /// A line a superior union keeps of the log of a county below it.
    public record Countersigned(AnchorLine line, Instant at, String clerkName, String post) {}
}
