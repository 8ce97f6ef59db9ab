package huizhanjia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Where an envelope rests, which is the only place where it opens: a column and the key of a row, or a folder
/// and the name of a file. Made by `SealedColumn` and `SealedFolder`, so that sealing and opening say the same.
///
/// @param source the column or folder as a whole, as the log calls it
/// @param text what the envelope is bound to, such as `organizing.request.sealed/210199/0198…`; says nothing secret
public record SealedPlace(String source, String text) {

    /// What goes into the tag of the envelope, and not into the envelope.
    byte[] associatedData() {
        return text.getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return text;
    }
}
