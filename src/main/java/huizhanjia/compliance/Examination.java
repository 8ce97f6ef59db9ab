package huizhanjia.compliance;

import huizhanjia.compliance.VerdictRow.Obligation;
import huizhanjia.evidence.Occurrence;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.Judging;
import huizhanjia.law.Verdict;
import huizhanjia.org.census.CensusLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Everything a county's duties are judged by on one day, laid out; judging itself asks nobody.
///
/// @param occurrences what was filed, by organisation and duty
/// @param checked what each rule said of each organisation; a rule that broke down is missing
/// @param broken the trace numbers of rules that broke down, by code
/// @param outset the day the county began to use the register
record Examination(
        Map<Obligation, List<Occurrence>> occurrences,
        Map<String, Map<OrgId, Verdict>> checked,
        Map<String, String> broken,
        LocalDate outset,
        LocalDate on) {

    /// How every duty of an organisation stands.
    List<VerdictRow> judge(CensusLine org) {
        return Bearers.owedBy(org.kind()).stream()
                .map(duty -> new VerdictRow(org.id(), duty.code(), judge(duty, org)))
                .toList();
    }

    private Judgement judge(Duty duty, CensusLine org) {
        var rule = duty.proof().rule();
        if (broken.containsKey(rule)) {
            return Judgement.of(Status.RULE_FAILED, "规则出错，请把编号 %s 告诉技术人员".formatted(broken.get(rule)));
        }
        var filed = occurrences.getOrDefault(new Obligation(org.id(), duty.code()), List.of());
        var owed = org.foundedOn().isAfter(outset) ? org.foundedOn() : outset;
        var known = duty.proof().judging() == Judging.RULE ? checked.get(rule) : null;
        if (known == null) {
            return new EvidenceJudge(duty, filed, owed, on).judge();
        }
        return RuleJudge.judge(duty, known.getOrDefault(org.id(), new Verdict.NotApplicable()), on);
    }
}
