package huizhanjia.organizing.matching;

/// How like two entries are, and why: shown to whoever decides.
///
/// @param score of 100
public record Likeness(int score, String reason) {

    /// From here on two entries are taken for one firm: a convention of this house.
    public static final int SAME = 95;

    /// From here on a person looks at both: a convention of this house.
    public static final int ALIKE = 75;

    private static final int CORE = 90;
    private static final int SAME_ADDRESS = 8;
    private static final int SAME_PLACE = 4;
    private static final int OTHER_NUMBER = 60;

    /// The likeness of the code.
    static final Likeness BY_CODE = new Likeness(100, "统一社会信用代码相同");

    /// The likeness of the name as a whole.
    static final Likeness BY_NAME = new Likeness(100, "单位名称相同（已统一全半角、括号、空格和“有限责任公司”的写法）");

    /// Judged by what the two names share and where the two firms lie.
    ///
    /// @param shared how much of the telling parts of the names is the same, from 0 to 1
    static Likeness of(FirmName one, FirmName other, double shared, Nearness near) {
        if (one.isBranch() != other.isBranch()) {
            return new Likeness(Math.min(OTHER_NUMBER, percent(shared)), "名称相近，但一个是分支机构");
        }
        if (!one.numbers().equals(other.numbers())) {
            return new Likeness(Math.min(OTHER_NUMBER, percent(shared)), "名称相近，但序号不同");
        }
        var bonus = near.sameAddress() ? SAME_ADDRESS : near.samePlace() ? SAME_PLACE : 0;
        var where = near.sameAddress() ? "，地址相同" : near.samePlace() ? "，同在一个乡镇（街道）" : "";
        if (one.core().equals(other.core())) {
            return new Likeness(CORE + bonus, "去掉地名和组织形式后名称相同" + where);
        }
        var score = Math.min(SAME - 1, percent(shared) + bonus);
        return new Likeness(score, "主体名称相似 %d%%".formatted(percent(shared)) + where);
    }

    /// Whether the two lie at one address, or at least in one township.
    record Nearness(boolean sameAddress, boolean samePlace) {}

    /// Whether it is sure enough to be taken for one firm.
    public boolean isSame() {
        return score >= SAME;
    }

    /// Whether a person has to look.
    public boolean isAlike() {
        return score >= ALIKE;
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
