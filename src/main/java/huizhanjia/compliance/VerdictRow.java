package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;

/// How one duty of one organisation stands.
///
/// @param duty its code in the register
public record VerdictRow(OrgId org, String duty, Judgement judgement) {

    /// What is judged.
    Obligation obligation() {
        return new Obligation(org, duty);
    }

    /// One organisation owing one duty.
    record Obligation(OrgId org, String duty) {}
}
