package huizhanjia.statute;

import huizhanjia.law.LawText;
import java.time.Instant;
import java.util.UUID;

/// A text of law that somebody loaded whole.
///
/// @param id of this loading
/// @param text the words
/// @param digest SHA-256 of the file, in hexadecimal
/// @param by who loaded it, in which post, as printed
/// @param at when
public record Loaded(UUID id, LawText text, String digest, String by, Instant at) {

    /// Title and version, as printed.
    String named() {
        return "《%s》%s 版".formatted(text.title(), text.version());
    }
}
