package huizhanjia.organizing.federation;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Industry;
import huizhanjia.kernel.OrgId;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.federation.FederationProposal.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FederationAdviserTests {

    private static final FederationLimits LIMITS = new FederationLimits(25, 5, 40);
    private static final Existing COUNTY_SHOPS =
            new Existing(OrgId.next(), "商贸行业工会联合会", true, "210199", Industry.F, 30);
    private static final Existing TOWN = new Existing(OrgId.next(), "城关小微企业工会联合会", false, "210199001", null, 38);

    @Test
    void more_workers_come_to_a_federation_of_their_place_and_trade_than_by_plain_townships() {
        var firms = county(1_500, 7);
        var advice = FederationAdviser.advise(firms, List.of(), LIMITS);
        var plain = byTownship(firms);
        assertThat(advice.fit()).isGreaterThan(plain.fit() * 1.5);
        assertThat(advice.gained()).isGreaterThanOrEqualTo(plain.gained() * 999 / 1000);
        assertThat(advice.proposals()).hasSizeLessThan(plain.proposals().size() * 4);
    }

    @Test
    void those_that_stand_take_in_first_and_only_as_many_as_they_have_room_for() {
        var firms = county(600, 3);
        var advice = FederationAdviser.advise(firms, List.of(COUNTY_SHOPS, TOWN), LIMITS);
        var joined = advice.proposals().stream()
                .filter(federationProposal -> federationProposal.kind() == Kind.JOIN)
                .toList();
        assertThat(joined).hasSize(2);
        assertThat(joined)
                .extracting(federationProposal -> federationProposal.placed().size())
                .containsExactlyInAnyOrder(10, 2);
        assertThat(joined.stream().flatMap(federationProposal -> federationProposal.placed().stream()))
                .allMatch(placed -> placed.reason().contains("已有联合会"));
    }

    @Test
    void big_firms_are_left_to_found_their_own() {
        var big = new SmallFirm(FirmId.next(), "大厂", "210199001", Industry.C, "34", 25);
        var advice = FederationAdviser.advise(List.of(big), List.of(), LIMITS);
        assertThat(advice.proposals()).isEmpty();
        assertThat(advice.left()).isEmpty();
    }

    @Test
    void too_few_are_told_and_not_federated() {
        var advice = FederationAdviser.advise(county(3, 1), List.of(), LIMITS);
        assertThat(advice.proposals()).isEmpty();
        assertThat(advice.left()).hasSize(3);
    }

    @Property(tries = 40)
    void every_firm_is_in_one_place_within_the_limits_whatever_the_order(
            @ForAll @IntRange(min = 0, max = 400) int size, @ForAll long seed) {
        var firms = county(size, seed);
        var advice = FederationAdviser.advise(firms, List.of(COUNTY_SHOPS), LIMITS);
        var shuffled = new ArrayList<>(firms);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(FederationAdviser.advise(shuffled, List.of(COUNTY_SHOPS), LIMITS))
                .isEqualTo(advice);
        assertThat(advice.proposals())
                .filteredOn(federationProposal -> federationProposal.kind() != Kind.JOIN)
                .allMatch(federationProposal -> federationProposal.placed().size() >= LIMITS.leastFirms()
                        && federationProposal.placed().size() <= LIMITS.mostFirms());
        var placed = advice.proposals().stream()
                .flatMap(federationProposal -> federationProposal.placed().stream())
                .map(one -> one.firm().id())
                .collect(Collectors.toCollection(ArrayList::new));
        advice.left().forEach(firm -> placed.add(firm.id()));
        assertThat(placed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        firms.stream().map(SmallFirm::id).toList());
    }

    /// Twelve townships and twenty trades, some of both much fuller than others.
    static List<SmallFirm> county(int size, long seed) {
        var random = new Random(seed);
        var trades = Industry.values();
        return IntStream.range(0, size)
                .mapToObj(place -> {
                    var town = (int) Math.sqrt(random.nextInt(144));
                    var which = (int) Math.sqrt(random.nextInt(400));
                    return new SmallFirm(
                            new FirmId(new UUID(seed, place)),
                            "样例%05d".formatted(place),
                            "210199%03d".formatted(town + 1),
                            trades[which],
                            "%02d".formatted(which * 4 + random.nextInt(4)),
                            random.nextInt(25));
                })
                .toList();
    }

    /// What a clerk would do without advice: every township's firms by name, cut to the limit.
    private static Advice byTownship(List<SmallFirm> firms) {
        Map<String, List<SmallFirm>> towns =
                firms.stream().collect(Collectors.groupingBy(SmallFirm::areaCode, TreeMap::new, Collectors.toList()));
        var proposals = new ArrayList<FederationProposal>();
        towns.forEach((town, all) -> {
            for (var from = 0; from < all.size(); from += LIMITS.mostFirms()) {
                var part = all.subList(from, Math.min(from + LIMITS.mostFirms(), all.size()));
                proposals.add(new FederationProposal(
                        Kind.AREA,
                        town,
                        null,
                        null,
                        part.stream()
                                .map(firm -> new FederationProposal.Placed(firm, "同一乡镇"))
                                .toList()));
            }
        });
        return new Advice(proposals, List.of());
    }
}
