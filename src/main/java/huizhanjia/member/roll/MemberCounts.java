package huizhanjia.member.roll;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.member.MemberEvent;
import huizhanjia.member.Members.Heads;
import huizhanjia.org.Headcount;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Counts at hand until something happens to a member: counting 300,000 rows for every page would be theatre. What is
/// older than a minute is counted again beside the page that asks for it, which does not wait.
@Component
class MemberCounts implements Headcount {

    private final MemberListTable table;
    private final OrgPlaces places;
    private final LoadingCache<String, Map<OrgId, Heads>> perOrg;
    private final LoadingCache<Asked, Object> answers = kept(2_000, Asked::answer);

    MemberCounts(MemberListTable table, OrgPlaces places) {
        this.table = table;
        this.places = places;
        this.perOrg = kept(500, table::perOrg);
    }

    /// How many belong to one organisation itself.
    Heads at(OrgPlace place) {
        return perOrg.get(place.county()).getOrDefault(place.id(), Heads.NONE);
    }

    /// How many belong to all the places together.
    Heads in(List<OrgPlace> places) {
        return places.stream().map(this::at).reduce(Heads.NONE, Heads::and);
    }

    @Override
    public Map<OrgId, Long> membersBelow(Scope scope, Collection<OrgId> orgs) {
        return places.below(scope, orgs).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, below -> in(below.getValue()).active()));
    }

    @Override
    public long belonging(String county, OrgId org) {
        return table.perOrg(county).getOrDefault(org, Heads.NONE).all();
    }

    @Override
    public Map<OrgId, Long> countedOn(String county, LocalDate on) {
        return table.countedOn(county, on);
    }

    @Override
    public boolean hasEver(OrgId org) {
        return table.hasEver(org);
    }

    /// An answer computed once for equal questions of one day about the same places, until something happens to
    /// a member of their counties.
    <T> T answer(Object question, List<OrgPlace> places, Supplier<T> compute, Class<T> type) {
        return type.cast(answers.get(new Asked(question, places, compute)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MemberEvent event) {
        switch (event) {
            case MemberEvent.MemberRevealed looked -> {}
            case MemberEvent.MembersExported exported -> {}
            case MemberEvent.IdentityCompared compared -> {}
            case MemberEvent.MemberAdmitted admitted -> forget(admitted.county());
            case MemberEvent.MemberAmended amended -> forget(amended.county());
            case MemberEvent.MembershipChanged changed -> forget(changed.county());
            case MemberEvent.RosterImported imported -> forget(imported.county());
        }
    }

    private void forget(String county) {
        perOrg.invalidate(county);
        answers.asMap().keySet().removeIf(asked -> asked.isOf(county));
    }

    private static <K, V> LoadingCache<K, V> kept(int size, CacheLoader<K, V> count) {
        return Caffeine.newBuilder()
                .maximumSize(size)
                .refreshAfterWrite(Duration.ofMinutes(1))
                .expireAfterWrite(Duration.ofMinutes(10))
                .executor(Thread::startVirtualThread)
                .build(count);
    }

    /// A question about some places and how it is answered; equal when the question and the places are.
    private record Asked(Object question, List<OrgPlace> places, Supplier<?> compute) {

        boolean isOf(String county) {
            return places.stream().anyMatch(place -> place.county().equals(county));
        }

        Object answer() {
            return compute.get();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked && asked.question.equals(question) && asked.places.equals(places);
        }

        @Override
        public int hashCode() {
            return question.hashCode();
        }
    }
}
