package huizhanjia.sheet;

/// Text that a spreadsheet program would execute, made harmless by an apostrophe before it, and taken back as it was:
/// what our own .csv says is read as it was written.
final class Disarmed {

    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";
    private static final char GUARD = '\'';

    private Disarmed() {}

    static String of(String value) {
        return isArmed(value) || isGuarded(value) ? GUARD + value : value;
    }

    static String original(String written) {
        return isGuarded(written) ? written.substring(1) : written;
    }

    private static boolean isArmed(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
    }

    /// One apostrophe or several before what is dangerous.
    private static boolean isGuarded(String value) {
        var at = 0;
        while (at < value.length() && value.charAt(at) == GUARD) {
            at++;
        }
        return at > 0 && isArmed(value.substring(at));
    }
}
