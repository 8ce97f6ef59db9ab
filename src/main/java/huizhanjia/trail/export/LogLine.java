package huizhanjia.trail.export;

import huizhanjia.trail.Chained.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a chain as a line of the exported log.
///
/// @param chain such as `210199.event`
/// @param content exactly as hashed: every field in order, each with the sign U+001F behind it
/// @param previousHash in hex; empty text for a row that hangs in no chain
/// @param hash in hex; empty text for a row that hangs in no chain
record LogLine(String chain, long position, String id, String content, String previousHash, String hash) {

    static LogLine of(String chain, Row row) {
        return new LogLine(
                chain,
                row.place().position(),
                row.place().id().toString(),
                row.content(),
                text(row.previous()),
                text(row.hash()));
    }

    UUID uuid() {
        return UUID.fromString(id);
    }

    /// Whether it hangs behind another line; one that hangs in no chain only follows.
    boolean joins(LogLine before) {
        return previousHash.isEmpty() || before.hash.isEmpty() || previousHash.equals(before.hash);
    }

    private static String text(@Nullable Object hash) {
        return hash == null ? "" : hash.toString();
    }
}
