package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// A committee elects before its term is over, or before an approved extension is.
@Cites(law = "trade-union-law-2021", article = "第十六条", quote = "基层工会委员会每届任期三年或者五年。各级地方总工会委员会和产业工会委员会每届任期五年。")
public final class TermInForce implements Rule<OrgFacts> {

    @Override
    public Verdict judge(OrgFacts org, LocalDate on) {
        if (!org.kind().hasCommittee()) {
            return new Verdict.NotApplicable();
        }
        var term = org.term();
        if (term == null) {
            return new Verdict.Unknown("没有填写换届日期和任期，请在组织资料中补上");
        }
        var extended = org.extendedUntil();
        if (extended != null && !on.isBefore(term.endsOn())) {
            return extension(extended, on);
        }
        var ends = term.endsOn();
        return on.isBefore(ends)
                ? new Verdict.Due(ends, "本届任期至 %s，请提前报请上级工会同意换届".formatted(ends))
                : new Verdict.Breached("本届任期 %s 届满，尚未换届，请向上级工会报告并尽快换届".formatted(ends), ends);
    }

    private static Verdict extension(LocalDate until, LocalDate on) {
        return on.isBefore(until)
                ? new Verdict.Due(until, "任期已经届满，经批准延期至 %s，请在此之前完成换届".formatted(until))
                : new Verdict.Breached("经批准延期至 %s，延期已满仍未换届，请向上级工会报告并尽快换届".formatted(until), until);
    }
}
