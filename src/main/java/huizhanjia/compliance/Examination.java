package huizhanjia.compliance;

import huizhanjia.compliance.VerdictRow.Obligation;
import huizhanjia.evidence.Occurrence;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.Onset;
import huizhanjia.law.Verdict;
import huizhanjia.org.census.CensusLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Everything a county's duties are judged by on one day, laid out; judging itself asks nobody.
///
/// @param occurrences what was filed, by organisation and duty
/// @param said what rules and gauges said
/// @param outset the day the county began to use the register
record Examination(Map<Obligation, List<Occurrence>> occurrences, Said said, LocalDate outset, LocalDate on) {

    /// What rules and gauges said of one round by one set of parameters.
    ///
    /// @param checked what each rule said of each organisation; a rule that broke down is missing
    /// @param measured what each gauge read; empty when only some organisations are looked at
    /// @param broken the trace numbers of rules that broke down, by code
    /// @param onsets from which day a changed number binds whom, by the code of the rule
    record Said(
            Map<String, Map<OrgId, Verdict>> checked,
            Map<String, Measured> measured,
            Map<String, String> broken,
            Map<String, Onset> onsets) {

        /// Where no rule was asked.
        static final Said NOTHING = new Said(Map.of(), Map.of(), Map.of(), Map.of());

        private Optional<LocalDate> onset(String rule, OrgId org) {
            return onsets.getOrDefault(rule, Onset.NONE).of(org);
        }
    }

    /// The same evidence beside what rules said.
    Examination with(Said heard) {
        return new Examination(occurrences, heard, outset, on);
    }

    /// How some duties of an organisation stand, as far as it can be told; of what a rule does not speak nothing is
    /// owed.
    List<VerdictRow> judge(CensusLine org, Predicate<String> duties) {
        return Bearers.owedBy(org.kind()).stream()
                .filter(duty -> duties.test(duty.code()))
                .flatMap(duty ->
                        judge(duty, org).stream().map(judgement -> new VerdictRow(org.id(), duty.code(), judgement)))
                .toList();
    }

    private Optional<Judgement> judge(Duty duty, CensusLine org) {
        var rule = duty.proof().rule();
        if (said.broken().containsKey(rule)) {
            return Optional.of(Judgement.of(
                    Status.RULE_FAILED,
                    "规则出错，请把编号 %s 告诉技术人员".formatted(said.broken().get(rule))));
        }
        return switch (duty.proof().judging()) {
            case EVIDENCE -> Optional.of(byEvidence(Owing.of(duty, owed(org)), org.id()));
            case RULE ->
                Optional.ofNullable(said.checked().getOrDefault(rule, Map.of()).get(org.id()))
                        .map(verdict -> byRule(duty, verdict, org));
            case GAUGE ->
                Optional.ofNullable(said.measured().get(rule)).map(gauge -> GaugeJudge.judge(duty, gauge, org.id()));
        };
    }

    /// Whom only a changed number binds owes nothing before the day it holds.
    private Judgement byRule(Duty duty, Verdict verdict, CensusLine org) {
        var onset = said.onset(duty.proof().rule(), org.id());
        if (verdict instanceof Verdict.Owed(String because)) {
            var owed = onset.filter(day -> day.isAfter(owed(org))).orElseGet(() -> owed(org));
            var facts =
                    onset.map(day -> "%s（自 %s 起按此数执行）".formatted(because, day)).orElse(because);
            return byEvidence(Owing.of(duty, owed), org.id()).because(facts);
        }
        return RuleJudge.judge(duty, onset.map(day -> notBefore(day, verdict)).orElse(verdict), on);
    }

    private static Verdict notBefore(LocalDate day, Verdict verdict) {
        return verdict instanceof Verdict.Breached(String finding, var since) && since != null && since.isBefore(day)
                ? new Verdict.Breached(finding, day)
                : verdict;
    }

    /// How the duty stands by what was filed for it.
    Judgement byEvidence(Owing owing, OrgId org) {
        var filed = occurrences.getOrDefault(new Obligation(org, owing.duty().code()), List.of());
        return new EvidenceJudge(owing, filed, on).judge();
    }

    /// The first day on which the organisation owed anything.
    LocalDate owed(CensusLine org) {
        return org.foundedOn().isAfter(outset) ? org.foundedOn() : outset;
    }
}
