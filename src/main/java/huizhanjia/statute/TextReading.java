package huizhanjia.statute;

import huizhanjia.law.LawText;
import huizhanjia.law.Passage;
import java.util.List;

/// What was read of a file, before it is kept.
///
/// @param fileName as it was called
/// @param digest SHA-256 of the file, in hexadecimal
/// @param imprint what it was recognised as
/// @param passages every paragraph in order
/// @param warnings what a person should look at, in Chinese
public record TextReading(
        String fileName, String digest, TextImprint imprint, List<Passage> passages, List<String> warnings) {

    public TextReading {
        passages = List.copyOf(passages);
        warnings = List.copyOf(warnings);
    }

    /// The same under what a person says it is.
    public TextReading as(TextImprint said) {
        return new TextReading(fileName, digest, said, passages, warnings);
    }

    /// Its articles in order, each once.
    public List<String> articles() {
        return LawText.articles(passages);
    }
}
