package huizhanjia.election.plan;

import huizhanjia.law.EvidenceKind;
import java.time.LocalDate;

/// The steps to an election in their order; how many months before the end each is due is a default of ours.
public enum Milestone {
    PREPARATION("成立换届筹备组", 12, EvidenceKind.MEETING),
    PETITION("请示同级党委和上一级工会", 9, EvidenceKind.REPORT),
    QUOTAS("代表名额分配", 8, EvidenceKind.REPORT),
    DELEGATES("选举代表、审查资格", 5, EvidenceKind.MEETING),
    CANDIDATES("候选人考察公示", 4, EvidenceKind.REPORT),
    REPORTS("报告起草和审计", 3, EvidenceKind.REPORT),
    NOMINATION("候选人预备名单报批", 2, EvidenceKind.APPROVAL),
    CONGRESS("召开代表大会并选举", 1, EvidenceKind.MEETING),
    RESULT("选举结果报批", 0, EvidenceKind.APPROVAL),
    FILING("备案归档", -1, EvidenceKind.REPORT);

    private final String label;
    private final int monthsBefore;
    private final EvidenceKind evidence;

    Milestone(String label, int monthsBefore, EvidenceKind evidence) {
        this.label = label;
        this.monthsBefore = monthsBefore;
        this.evidence = evidence;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// The last day for it.
    LocalDate dueOn(LocalDate endsOn) {
        return endsOn.minusMonths(monthsBefore);
    }

    /// What it leaves behind, of what the duties accept.
    EvidenceKind evidence() {
        return evidence;
    }
}
