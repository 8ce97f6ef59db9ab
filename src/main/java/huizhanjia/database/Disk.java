package huizhanjia.database;

/// A disk on which the county's data grows.
///
/// @param place the folder as the operator knows it
/// @param freeBytes what is left
/// @param totalBytes how large it is
public record Disk(String place, long freeBytes, long totalBytes) {

    private static final long GIB = 1L << 30;

    /// Under this the database may stop at any moment, on a disk of any size.
    private static final long TOO_LITTLE = 2 * GIB;

    /// Over this a nearly full disk is still no matter for today.
    private static final long ENOUGH = 20 * GIB;

    private static final int TENTH = 10;

    /// Whether somebody should make room before it is full; a convention of ours.
    public boolean isTight() {
        return freeBytes < TOO_LITTLE || (freeBytes < ENOUGH && freeBytes < totalBytes / TENTH);
    }

    /// What is left, in words for people.
    public String told() {
        return "剩余 %.1f GB，共 %.1f GB".formatted((double) freeBytes / GIB, (double) totalBytes / GIB);
    }
}
