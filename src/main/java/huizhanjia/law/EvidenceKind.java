package huizhanjia.law;

/// What a duty leaves behind when it is done.
public enum EvidenceKind {
    MEETING("会议"),
    MINUTES("纪要"),
    DOCUMENT("文件"),
    RULES("制度"),
    PLAN("计划方案"),
    REPORT("报告"),
    APPROVAL("批复"),
    LETTER("函件"),
    ROSTER("名册"),
    LEDGER("台账/数据"),
    RECORD("记录"),
    CONTRACT("合同"),
    CERTIFICATE("证照"),
    VOUCHER("凭证"),
    IMAGE("影像");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
