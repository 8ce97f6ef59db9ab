package huizhanjia.sheet;

/// Text that a spreadsheet program would execute, made harmless by an apostrophe before it. The apostrophe is
/// taken off wherever text comes in, also when a program has made an .xlsx of the .csv: no text is kept with
/// one.
final class Disarmed {

    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";
    private static final char GUARD = '\'';

    private Disarmed() {}

    static String of(String value) {
        return isArmed(value) ? GUARD + value : value;
    }

    static String original(String written) {
        var at = 0;
        while (at < written.length() && written.charAt(at) == GUARD) {
            at++;
        }
        return at > 0 && isArmed(written.substring(at)) ? written.substring(at) : written;
    }

    private static boolean isArmed(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
    }
}
