package huizhanjia.statute;

/// Chinese numerals as articles are numbered: 一百零三, and 一〇三 digit by digit.
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private Numerals() {}

    static int of(String words) {
        var isPositional = words.chars().noneMatch(sign -> UNITS.indexOf(sign) >= 0);
        var sum = 0;
        var digit = 0;
        for (var sign : words.replace('〇', '零').toCharArray()) {
            var unit = UNITS.indexOf(sign);
            if (unit >= 0) {
                sum += Math.max(1, digit) * power(unit + 1);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(sign) + (isPositional ? 10 * digit : 0);
            }
        }
        return sum + digit;
    }

    private static int power(int exponent) {
        return exponent == 0 ? 1 : 10 * power(exponent - 1);
    }
}
