package huizhanjia.vault;

import java.util.List;

/// Something sealed that is no plain column of a table (`SealedColumn`), so that a new key reaches it; the room that
/// owns it implements it.
public interface Sealed {

    /// What the log calls it, such as `attachments`.
    String name();

    /// Re-seals every envelope that is not under the current key; how many it did. What does not open keeps its old
    /// seal and does not count.
    int reseal();

    /// Where it does not open.
    List<SealedPlace> unopened();
}
