package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import huizhanjia.compliance.sums.Subtotal;
import huizhanjia.compliance.sums.Subtotals;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// On trees nobody thought of: the count of a branch is the count of its leaves, and what is counted can be listed.
@SpringBootTest
@Import({TestDatabase.class, VerdictsTests.Planted.class})
record RollUpTests(
        VerdictsTests.Planted.World world,
        Orgs orgs,
        Rechecks rechecks,
        Verdicts verdicts,
        Evidences evidences,
        Subtotals subtotals,
        Clock clock) {

    private static final int BRANCHES = 24;
    private static final LocalDate FOUNDED = LocalDate.of(2015, 5, 1);
    private static final Approval REPLY = new Approval("青工发〔2015〕5号", LocalDate.of(2015, 4, 20));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void the_count_of_a_branch_is_the_count_of_its_leaves(long seed) {
        var random = new Random(seed);
        var tree = grow(random, seed);
        tree.parents().keySet().forEach(org -> prove(org, random));
        rechecks.county("210199", LocalDate.now(clock));
        for (var org : tree.parents().keySet()) {
            var leaves = new HashMap<String, Map<Status, Long>>();
            tree.below(org)
                    .forEach(below -> verdicts.of(scope().scope(), below)
                            .forEach(row -> leaves.computeIfAbsent(row.duty(), duty -> new EnumMap<>(Status.class))
                                    .merge(row.judgement().status(), 1L, Long::sum)));
            var counts = verdicts.counts(scope().scope(), org);
            assertThat(counts.byDuty()).isEqualTo(leaves);
            assertThat(listed(org, counts))
                    .isEqualTo(counts.sum().values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 21, 34})
    void the_parts_of_a_branch_add_up_to_it_and_each_is_what_its_own_page_counts(long seed) {
        var random = new Random(seed);
        var tree = grow(random, seed);
        tree.parents().keySet().forEach(org -> prove(org, random));
        for (var county : List.of("210100", "210199")) {
            rechecks.county(county, LocalDate.now(clock));
        }
        var all = new ArrayList<>(tree.parents().keySet());
        all.add(world.county());
        all.add(world.city().scope().root());
        for (var org : all) {
            var parts = subtotals.of(world.city().scope(), org);
            if (!parts.isEmpty()) {
                assertThat(Counts.together(parts.stream().map(Subtotal::sums).toList()))
                        .isEqualTo(verdicts.counts(world.city().scope(), org).sum());
            }
            parts.stream()
                    .filter(part -> !part.isOwn())
                    .forEach(part -> assertThat(part.sums())
                            .isEqualTo(verdicts.counts(world.city().scope(), part.org())
                                    .sum()));
        }
    }

    private long listed(OrgId org, Counts counts) {
        var codes = List.copyOf(counts.byDuty().keySet());
        var choice = new Verdicts.Choice(codes, List.of(Status.values()), 0, 100_000);
        return verdicts.units(scope().scope(), org, choice).size();
    }

    private Tree grow(Random random, long seed) {
        var parents = new HashMap<OrgId, OrgId>();
        var kinds = new HashMap<OrgId, OrgKind>(Map.of(world.county(), OrgKind.COUNTY));
        while (parents.size() < BRANCHES) {
            var above = List.copyOf(kinds.keySet()).get(random.nextInt(kinds.size()));
            var may = Objects.requireNonNull(kinds.get(above)).children().stream()
                    .filter(kind -> kind != OrgKind.JOINT)
                    .toList();
            if (!may.isEmpty()) {
                var kind = may.get(random.nextInt(may.size()));
                var particulars = Particulars.of(kind, "树%d的%d号工会".formatted(seed, parents.size()), "210199001");
                var org = orgs.found(new Founding(above, particulars, FOUNDED, REPLY), scope());
                parents.put(org.id(), above);
                kinds.put(org.id(), kind);
            }
        }
        return new Tree(parents);
    }

    private void prove(OrgId org, Random random) {
        for (var duty : List.of("QZ5-14", "ORG-06", "QZ12-5")) {
            if (random.nextBoolean()) {
                var day = LocalDate.now(clock).minusDays(random.nextInt(400));
                var kind = DutyBook.find(duty)
                        .map(Duty::proof)
                        .orElseThrow()
                        .evidence()
                        .iterator()
                        .next();
                evidences.file(new Filing(org, duty, statement(kind, day), List.of()), scope());
            }
        }
    }

    private static Statement statement(EvidenceKind kind, LocalDate day) {
        return new Statement(kind, "走访职工记录", day, null, "示例〔2026〕1号", "主席", "");
    }

    private Actor scope() {
        return world.clerk();
    }

    /// Who stands under whom.
    private record Tree(Map<OrgId, OrgId> parents) {

        List<OrgId> below(OrgId root) {
            var below = new ArrayList<OrgId>(List.of(root));
            for (var at = 0; at < below.size(); at++) {
                var above = below.get(at);
                parents.forEach((child, parent) -> {
                    if (parent.equals(above)) {
                        below.add(child);
                    }
                });
            }
            return below;
        }
    }
}
