package huizhanjia.law;

/// What a duty leaves behind when it is done, and what must be told of it before it counts. A document number is as
/// good as a file; a picture is asked for only where the evidence is one.
public enum EvidenceKind {
    MEETING("会议", true, true),
    MINUTES("纪要", true, true),
    DOCUMENT("文件", false, true),
    RULES("制度", false, true),
    PLAN("计划方案", false, true),
    REPORT("报告", false, true),
    APPROVAL("批复", false, true),
    LETTER("函件", false, true),
    ROSTER("名册", false, true),
    LEDGER("台账/数据", false, true),
    RECORD("记录", true, false),
    CONTRACT("合同", false, true),
    CERTIFICATE("证照", false, true),
    VOUCHER("凭证", false, true),
    IMAGE("影像", false, true);

    private final String label;
    private final boolean namesPeople;
    private final boolean hasText;

    EvidenceKind(String label, boolean namesPeople, boolean hasText) {
        this.label = label;
        this.namesPeople = namesPeople;
        this.hasText = hasText;
    }

    /// Whether it says who took part.
    public boolean namesPeople() {
        return namesPeople;
    }

    /// Whether there is a text of it: one with a number of its own, or a file.
    public boolean hasText() {
        return hasText;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
