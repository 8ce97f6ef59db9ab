package huizhanjia.vault;

/// Something sealed that is no plain column of a table (`SealedColumn`), so that a new key reaches it; the room that
/// owns it implements it.
public interface Sealed {

    /// What the log calls it, such as `member.member`.
    String name();

    /// Re-seals up to `limit` rows whose envelopes do not begin with the current head; how many it did, 0 when none is
    /// left.
    int reseal(byte[] currentHead, int limit);
}
