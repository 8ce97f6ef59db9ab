package huizhanjia.org.graph;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.database.TestCluster;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Grounds;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Random histories of founding, moving, merging, splitting and ending, told in any order of days: on every day the
/// closures say what walking up the edges of that day says.
class LineageTests {

    private static final JdbcClient JDBC = asOwner();
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 60;

    private final EdgeTable edges = new EdgeTable(JDBC);
    private final Lineage lineage = new Lineage(edges, new SpanTable(JDBC));
    private final PastTable past = new PastTable(JDBC);
    private final History history = new History();

    @Property(tries = 40)
    void every_day_is_what_was_said_of_it(@ForAll @Size(min = 3, max = 40) List<@IntRange(max = 99_999) Integer> dice) {
        JDBC.sql("truncate org.org cascade").update();
        history.begin();
        dice.forEach(this::live);
        for (var day = 0; day <= DAYS; day += 3) {
            check(START.plusDays(day));
        }
    }

    /// What was counted for a day is counted again, whatever happened afterwards.
    @Property(tries = 15)
    void a_past_day_keeps_its_count(
            @ForAll @Size(min = 5, max = 20) List<@IntRange(max = 99_999) Integer> before,
            @ForAll @Size(min = 5, max = 20) List<@IntRange(max = 99_999) Integer> after) {
        JDBC.sql("truncate org.org cascade").update();
        history.begin();
        history.latest = DAYS / 2;
        before.forEach(this::live);
        var day = START.plusDays(DAYS / 2);
        var counted = countsOn(day);
        history.earliest = DAYS / 2 + 1;
        history.latest = DAYS;
        after.forEach(this::live);
        assertThat(countsOn(day)).isEqualTo(counted);
    }

    @Example
    void what_is_learnt_later_does_not_change_what_was_known() {
        var org = OrgId.next();
        var first = OrgId.next();
        var second = OrgId.next();
        var told = Instant.parse("2026-01-01T00:00:00Z");
        var said = List.of(
                new Edge(org, first, START, "一号", told), new Edge(org, second, START, "更正一号", told.plusSeconds(60)));
        assertThat(Genealogy.of(said).above(org, START)).contains(second);
        assertThat(Genealogy.knownAt(told, said).above(org, START)).contains(first);
        assertThat(Genealogy.knownAt(told.minusSeconds(1), said).above(org, START))
                .isEmpty();
    }

    private void live(int die) {
        switch (die % 7) {
            case 0, 1, 2 -> history.found(die / 7);
            case 3, 4 -> history.move(die / 7);
            case 5 -> history.merge(die / 7);
            case 6 -> history.split(die / 7);
            default -> throw new AssertionError(die);
        }
    }

    private Map<OrgId, Long> countsOn(LocalDate day) {
        var counts = new HashMap<OrgId, Long>();
        for (var org : history.livingOn(day)) {
            counts.put(org, past.count(org, day));
        }
        return counts;
    }

    private void check(LocalDate day) {
        var living = history.livingOn(day);
        for (var org : living) {
            var below = new HashSet<OrgId>();
            for (var other : living) {
                if (history.walk(other, day).contains(org)) {
                    below.add(other);
                }
            }
            assertThat(past.count(org, day)).as("no double count").isEqualTo(below.size());
            var standing = past.then(org, day).stream().map(OrgAsOf::org).toList();
            assertThat(standing).as("scope never leaks").containsExactlyInAnyOrderElementsOf(below);
        }
        for (var org : living) {
            assertThat(past.contained(history.root(), org, day)).as("no orphan").isTrue();
        }
    }

    /// What a county would tell, and what it knows itself of who stands where.
    private final class History {

        private final List<OrgId> orgs = new ArrayList<>();
        private final Map<OrgId, TreeMap<LocalDate, OrgId>> above = new HashMap<>();
        private final Map<OrgId, LocalDate> founded = new HashMap<>();
        private final Map<OrgId, LocalDate> ended = new HashMap<>();
        private int earliest = 1;
        private int latest = DAYS;
        private int told;

        void begin() {
            orgs.clear();
            above.clear();
            founded.clear();
            ended.clear();
            earliest = 1;
            latest = DAYS;
            var root = enter(START);
            lineage.plant(root);
        }

        OrgId root() {
            return orgs.getFirst();
        }

        void found(int die) {
            grow(living(die), day(die));
        }

        /// A new union takes over what stood directly below another.
        void split(int die) {
            var parent = living(die);
            var day = day(die);
            var from = grow(parent, day);
            for (var child : List.copyOf(childrenOf(parent))) {
                if (child.hashCode() % 2 == 0) {
                    put(child, from, day);
                }
            }
        }

        void move(int die) {
            put(living(die), living(die / 31), day(die));
        }

        /// Everything below goes over, then the union ends into the other.
        void merge(int die) {
            var org = living(die);
            var into = living(die / 31);
            if (org.equals(root()) || org.equals(into)) {
                return;
            }
            for (var child : List.copyOf(childrenOf(org))) {
                put(child, into, day(die));
            }
            var lastBelow = lineage.lastBelow(org).orElse(START);
            var day = START.plusDays(latest);
            var isFree = childrenOf(org).isEmpty() && lastBelow.isBefore(day);
            if (isFree && lineage.since(org).isBefore(day) && day.isAfter(founded.get(org))) {
                end(org, into, day);
            }
        }

        private void end(OrgId org, OrgId into, LocalDate day) {
            JDBC.sql("""
                    insert into org.ended (org_id, ended_on, ground, ground_document, resolution, resolved_on,
                                           reply_number, replied_on, property_document, audit_document, successor_id,
                                           recorded_by, recorded_at)
                    values (:org, :day, 'MERGED', '方案', '同意', :day, '批复', :day, '清册', '审计', :into, '甲', now())
                    """)
                    .param("org", org.value())
                    .param("into", into.value())
                    .param("day", day)
                    .update();
            ended.put(org, day);
            lineage.move(new Edge(org, null, day, "批复", moment()), Grounds.reader(root()));
        }

        private void put(OrgId org, OrgId parent, LocalDate day) {
            var lawful = !org.equals(root())
                    && !day.isBefore(founded.get(parent))
                    && day.isAfter(lineage.since(org))
                    && !lineage.wouldKnot(org, parent, day);
            if (lawful) {
                say(org, parent, day);
                lineage.move(new Edge(org, parent, day, "文", moment()), Grounds.reader(root()));
            }
        }

        private OrgId grow(OrgId parent, LocalDate day) {
            var org = enter(day);
            say(org, parent, day);
            lineage.grow(new Edge(org, parent, day, "文", moment()), Grounds.reader(root()));
            return org;
        }

        private OrgId enter(LocalDate day) {
            var org = OrgId.next();
            JDBC.sql("""
                    insert into org.org (id, kind, name, pinyin, initials, area_code, county, founded_on,
                                         document_number, document_on)
                    values (:id, 'GROUP', '组', 'zu', 'z', '210199', '210199', :day, '一号', :day)
                    """).param("id", org.value()).param("day", day).update();
            orgs.add(org);
            founded.put(org, day);
            return org;
        }

        private void say(OrgId org, OrgId parent, LocalDate day) {
            above.computeIfAbsent(org, it -> new TreeMap<>()).put(day, parent);
        }

        private Instant moment() {
            return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(told++);
        }

        private OrgId living(int die) {
            var living = orgs.stream().filter(org -> !ended.containsKey(org)).toList();
            return living.get(die % living.size());
        }

        private LocalDate day(int die) {
            return START.plusDays(earliest + die % (latest - earliest + 1L));
        }

        private Set<OrgId> childrenOf(OrgId org) {
            var children = new TreeSet<OrgId>(Comparator.comparing(id -> id.value()));
            above.forEach((child, since) -> {
                if (since.lastEntry().getValue().equals(org) && !ended.containsKey(child)) {
                    children.add(child);
                }
            });
            return children;
        }

        List<OrgId> livingOn(LocalDate day) {
            return orgs.stream()
                    .filter(org -> !day.isBefore(founded.get(org)))
                    .filter(org -> !ended.containsKey(org) || day.isBefore(ended.get(org)))
                    .toList();
        }

        /// From an organisation up, one edge of the day after the other; fails when it walks in a circle.
        Set<OrgId> walk(OrgId org, LocalDate day) {
            var met = new HashSet<OrgId>();
            for (@Nullable OrgId at = org; at != null; at = aboveOn(at, day)) {
                assertThat(met.add(at)).as("no cycle").isTrue();
            }
            return met;
        }

        private @Nullable OrgId aboveOn(OrgId org, LocalDate day) {
            var since = above.get(org);
            if (since == null) {
                return null;
            }
            var entry = since.floorEntry(day);
            return (entry == null ? since.firstEntry() : entry).getValue();
        }
    }

    private static JdbcClient asOwner() {
        var owner = TestCluster.database().owner();
        var source = new SingleConnectionDataSource(
                Objects.requireNonNull(owner.getJdbcUrl()),
                Objects.requireNonNull(owner.getUsername()),
                Objects.requireNonNull(owner.getPassword()),
                true);
        return JdbcClient.create(source);
    }
}
