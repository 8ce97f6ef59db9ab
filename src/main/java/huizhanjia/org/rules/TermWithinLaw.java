package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import java.util.Set;

/// How long a committee is elected for.
@Cites(law = "trade-union-law-2021", article = "第十六条", quote = "基层工会委员会每届任期三年或者五年。各级地方总工会委员会和产业工会委员会每届任期五年。")
public final class TermWithinLaw implements Rule<OrgFacts> {

    private static final int LONG = 5;
    private static final Set<Integer> EITHER = Set.of(3, LONG);

    @Override
    public Verdict judge(OrgFacts org, LocalDate on) {
        if (org.term() == null) {
            return new Verdict.NotApplicable();
        }
        var years = org.term().years();
        if (onlyFive(org.kind())) {
            return years == LONG
                    ? new Verdict.Met()
                    : new Verdict.Breached(
                            "%s委员会每届任期五年，现填 %d 年，请更正".formatted(org.kind().label(), years));
        }
        return EITHER.contains(years)
                ? new Verdict.Met()
                : new Verdict.Breached("基层工会委员会每届任期三年或者五年，现填 %d 年，请更正".formatted(years));
    }

    private static boolean onlyFive(OrgKind kind) {
        return kind.isGeneral() || kind == OrgKind.INDUSTRIAL;
    }
}
