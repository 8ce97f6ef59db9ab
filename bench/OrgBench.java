package bench;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Affiliating;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import huizhanjia.org.graph.Past;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// The tree of a province: a page of its list, a county moved under another city, the count of a past day, and the
/// adviser on federations.
final class OrgBench {

    private static final int TIMES = 200;
    private static final int MOVES = 7;
    private static final int PAGE = 50;
    private static final int FIRMS = 30_000;
    private static final OrgId PROVINCE = id(1, 0);
    private static final OrgId COUNTY = id(3, 14);

    private final Random dice = new Random(20_261_123);
    private final LocalDate today = LocalDate.now();

    Result measure() throws Exception {
        try (var inside = Inside.open(Province.ready())) {
            var orgs = inside.bean(Orgs.class);
            var pages = pages(orgs);
            var moves = moves(orgs);
            var counts = counts(orgs, inside.bean(Past.class));
            return new Result("org")
                    .with("subtree_p50_ms", median(pages), 1)
                    .with("move_s", median(moves) / 1_000, 2)
                    .with("asof_ratio", counts, 2)
                    .with("adviser_s", SmallFirms.adviseSeconds(FIRMS), 2)
                    .detail("subtree_p99_ms", pages.get(pages.size() * 99 / 100))
                    .detail("move_max_s", moves.getLast() / 1_000);
        }
    }

    /// Milliseconds for a page of the whole province's list, from a place anywhere in it.
    private List<Double> pages(Orgs orgs) {
        var scope = province().scope();
        var query = OrgQuery.below(PROVINCE);
        var took = new ArrayList<Double>();
        for (var time = 0; time < TIMES * 2; time++) {
            var after = "yangli" + dice.nextInt(120_000);
            var ms = milliseconds(() -> orgs.list(scope, query, after, PAGE));
            if (time >= TIMES) {
                took.add(ms);
            }
        }
        took.sort(Double::compare);
        return took;
    }

    /// Milliseconds for the county of 3,000 unions to go to another city and back, one day after the other.
    private List<Double> moves(Orgs orgs) {
        var by = province();
        var took = new ArrayList<Double>();
        var since = LocalDate.of(2015, 1, 1).plusDays(dice.nextInt(300));
        for (var move = 0; move < MOVES; move++) {
            var county = orgs.need(by.scope(), COUNTY);
            var city = id(2, county.parent().equals(id(2, 1)) ? 2 : 1);
            var from = orgs.history(by.scope(), COUNTY).stream()
                    .filter(spell -> spell.fact() == huizhanjia.org.OrgSpell.Fact.PARENT)
                    .map(spell -> spell.from())
                    .max(LocalDate::compareTo)
                    .filter(last -> !last.isBefore(since))
                    .map(last -> last.plusDays(30))
                    .orElse(since);
            took.add(milliseconds(() ->
                    orgs.affiliate(COUNTY, new Affiliating(city, from, "样工发〔2026〕1号", county.version()), by)));
        }
        took.sort(Double::compare);
        return took;
    }

    /// How much longer the count of a past day takes than today's.
    private double counts(Orgs orgs, Past past) {
        var scope = province().scope();
        var now = new ArrayList<Double>();
        var then = new ArrayList<Double>();
        for (var time = 0; time < TIMES * 2; time++) {
            var on = today.minusDays(dice.nextInt(5_000));
            var node = id(2, 1 + dice.nextInt(14));
            var root = time % 2 == 0 ? PROVINCE : node;
            var present = milliseconds(() -> orgs.count(scope, OrgQuery.below(root)));
            var bygone = milliseconds(() -> past.count(scope, root, on));
            if (time >= TIMES) {
                now.add(present);
                then.add(bygone);
            }
        }
        now.sort(Double::compare);
        then.sort(Double::compare);
        Bench.say("counted today in %.1f ms, a past day in %.1f ms", median(now), median(then));
        return median(then) / median(now);
    }

    private static Actor province() {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "样例",
                "省总干部",
                new Scope(PROVINCE, "21"),
                Set.of("org:read", "org:edit"),
                "bench");
    }

    private static OrgId id(int sort, int number) {
        return new OrgId(UUID.fromString("019b76da-a800-700%d-8000-%012x".formatted(sort, number)));
    }

    static double milliseconds(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
