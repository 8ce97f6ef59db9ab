package huizhanjia.paper.official;

/// How fast a document must be dealt with (紧急程度, 《党政机关公文处理工作条例》第九条: 特急、加急; the four grades of telegrams are
/// not for letters).
///
/// Decided: the house prints no 密级 and no 保密期限, although GB/T 9704-2012 gives them a line. 绝密, 机密 and 秘密 are
/// state secrets, which may be written, kept and sent only on systems approved for them (保守国家秘密法); this one is
/// not, so what bears such a mark is refused by [Secrecy]. 内部 is no grade of secrecy and has no place in the
/// head. Copy numbers (份号) are asked for with secrets only and are left out with them.
public enum Urgency {
    NONE("", "不标注"),
    URGENT("加急", "加急"),
    EXTRA_URGENT("特急", "特急");

    private final String mark;
    private final String label;

    Urgency(String mark, String label) {
        this.mark = mark;
        this.label = label;
    }

    /// As it stands on the paper; empty text for none.
    public String mark() {
        return mark;
    }

    /// As it is chosen.
    public String label() {
        return label;
    }
}
