package huizhanjia.trail;

import huizhanjia.vault.Vault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is known of the log outside its database.
///
/// @param book of which database
/// @param written how often the file has been written
/// @param anchorings the number of the last anchoring it knows; 0 before the first
/// @param ends of the chains, all of them committed
record Anchor(UUID book, long written, long anchorings, List<ChainEnd> ends) {

    private static final String TITLE = "huizhanjia anchor 1";
    private static final int HEAD_LINES = 2;

    Anchor {
        ends = List.copyOf(ends);
    }

    static Anchor blank(UUID book) {
        return new Anchor(book, 0, 0, List.of());
    }

    Anchor with(long anchorings, Collection<ChainEnd> ends) {
        return new Anchor(book, written, anchorings, List.copyOf(ends));
    }

    /// Whether the log had not begun yet when it was written.
    boolean isBlank() {
        return anchorings == 0;
    }

    /// The lines of the file, the last of them the seal.
    List<String> lines(Vault vault) {
        var lines = new ArrayList<>(List.of(TITLE, "%s %d %d".formatted(book, written, anchorings)));
        ends.forEach(end -> lines.add(end.text()));
        lines.add(HexFormat.of().formatHex(Seal.ANCHOR.of(String.join("\n", lines), vault)));
        return lines;
    }

    /// What the lines say; nothing when they are not as they were written.
    static Optional<Anchor> parse(List<String> lines, Vault vault) {
        if (lines.size() <= HEAD_LINES) {
            return Optional.empty();
        }
        var body = lines.subList(0, lines.size() - 1);
        var seal = HexFormat.of().formatHex(Seal.ANCHOR.of(String.join("\n", body), vault));
        if (!seal.equals(lines.getLast()) || !body.getFirst().equals(TITLE)) {
            return Optional.empty();
        }
        var words = body.get(1).split(" ", -1);
        return Optional.of(new Anchor(
                UUID.fromString(words[0]),
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                body.stream().skip(HEAD_LINES).map(ChainEnd::parse).toList()));
    }
}
