package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.OrgLevel;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.ResidentId;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Member;
import huizhanjia.member.RosterField;
import huizhanjia.member.roll.MemberLists;
import huizhanjia.member.roll.MemberQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whoever lays together all that a post is shown, without the gate, cannot tell anybody's number: at least a hundred
/// stay possible when the area, the day of birth and the sex are known.
@QingshanTest
record RebuiltNumbersTests(MemberLists lists, MockMvcTester http, JdbcClient jdbc) {

    private static final int FEWEST_CANDIDATES = 100;
    private static final int FIRST_OF_ORDER = 14;
    private static final Pattern WHOLE = Pattern.compile("(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])");

    /// Stars with digits at their end; a telephone has three digits before and four after.
    private static final Pattern MASK = Pattern.compile("([0-9]*)(\\*{2,})([0-9Xx]*)");

    @Test
    void nothing_shown_together_tells_a_number() {
        var people = people();
        assertThat(people).hasSizeGreaterThan(1_000);
        var told = new ArrayList<String>();
        var candidates = new Candidates();
        for (var actor : actors()) {
            var shown = shown(actor).texts();
            shown.forEach((address, text) -> whole(text, people)
                    .forEach(name ->
                            told.add("%s reads the number of %s at %s".formatted(actor.post(), name, address))));
            guesses(shown.values(), people, candidates)
                    .forEach((name, left) ->
                            told.add("%s can tell the number of %s among %d".formatted(actor.post(), name, left)));
        }
        assertThat(told).isEmpty();
    }

    /// The numbers of members, by name.
    private Map<String, List<ResidentId>> people() {
        return lists
                .page(new Scope(top(), "210199"), MemberQuery.all(top()), new MemberLists.Paging("", 10_000, true))
                .members()
                .stream()
                .filter(member -> number(member).isPresent())
                .collect(Collectors.groupingBy(
                        member -> member.person().name(),
                        Collectors.mapping(member -> number(member).orElseThrow(), Collectors.toList())));
    }

    private static Optional<ResidentId> number(Member member) {
        return ResidentId.parse(member.person().kept(RosterField.ID_NUMBER));
    }

    private EverythingShown shown(Actor actor) {
        var shown = new EverythingShown(http, actor);
        var columns = "column=id_number&column=born_on&column=phone&column=household_place&column=sex";
        shown.walk(List.of(
                "/",
                "/members?" + columns,
                "/members/past",
                "/statistics",
                "/comparisons",
                "/intakes",
                "/api/members?limit=200",
                "/trail"));
        members(actor).forEach(id -> shown.walk(List.of("/members/" + id, "/api/members/" + id)));
        for (var format : List.of("csv", "xlsx", "pdf")) {
            var some = format.equals("pdf") ? "周" : "";
            shown.take("/members/exports", "purpose", "核对名册", "format", format, "q", some);
        }
        return shown;
    }

    private List<UUID> members(Actor actor) {
        return actor.may("member:read")
                ? jdbc.sql("""
                        select m.id from member.member m
                        where m.org_id in (select org.subtree(:root)) order by m.id limit 3
                        """)
                        .param("root", actor.scope().root().value())
                        .query(UUID.class)
                        .list()
                : List.of();
    }

    private static Stream<String> whole(String text, Map<String, List<ResidentId>> people) {
        var found = WHOLE.matcher(text)
                .results()
                .map(it -> it.group().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return found.isEmpty()
                ? Stream.of()
                : people.entrySet().stream()
                        .filter(person -> person.getValue().stream().anyMatch(id -> found.contains(id.value())))
                        .map(Map.Entry::getKey);
    }

    /// Those of whom fewer numbers are left than must be, by what of the last four places is told beside their names.
    private static Map<String, Integer> guesses(
            Collection<String> texts, Map<String, List<ResidentId>> people, Candidates candidates) {
        var told = new HashMap<Named, TreeSet<Integer>>();
        var byEnding = byEnding(people);
        for (var text : texts) {
            if (!text.contains("**")) {
                continue;
            }
            endings(text)
                    .flatMap(ending -> byEnding.getOrDefault(ending, List.of()).stream()
                            .filter(person -> text.contains(person.name()))
                            .map(person -> Map.entry(person, ending.length())))
                    .forEach(seen -> IntStream.range(18 - seen.getValue(), 18)
                            .forEach(told.computeIfAbsent(seen.getKey(), fresh -> new TreeSet<>())::add));
        }
        return told.entrySet().stream()
                .map(person -> Map.entry(
                        person.getKey().name(), candidates.left(person.getKey().number(), person.getValue())))
                .filter(person -> person.getValue() < FEWEST_CANDIDATES)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    /// What stands behind stars, four places of it at most; telephones aside.
    private static Stream<String> endings(String text) {
        return MASK.matcher(text)
                .results()
                .filter(mask -> mask.group(1).length() != 3 || mask.group(3).length() != 4)
                .map(mask -> mask.group(3).toUpperCase(Locale.ROOT))
                .filter(ending -> !ending.isEmpty())
                .map(ending -> ending.substring(Math.max(0, ending.length() - 4)))
                .distinct();
    }

    private static Map<String, List<Named>> byEnding(Map<String, List<ResidentId>> people) {
        var byEnding = new HashMap<String, List<Named>>();
        people.forEach((name, numbers) -> numbers.forEach(number -> IntStream.range(FIRST_OF_ORDER, 18)
                .forEach(from -> byEnding.computeIfAbsent(number.value().substring(from), fresh -> new ArrayList<>())
                        .add(new Named(name, number)))));
        return byEnding;
    }

    /// A member's number and whose it is.
    private record Named(String name, ResidentId number) {}

    /// Counted once for each number and what is told of it: most posts are told the same.
    private static final class Candidates {

        private final Map<Map.Entry<ResidentId, Set<Integer>>, Integer> counted = new HashMap<>();

        int left(ResidentId number, Set<Integer> places) {
            return counted.computeIfAbsent(
                    Map.entry(number, Set.copyOf(places)), any -> RebuiltNumbersTests.left(number, places));
        }
    }

    /// How many numbers of the same area, day and sex agree with the places that are told.
    private static int left(ResidentId number, Set<Integer> places) {
        return (int) IntStream.range(0, 1_000)
                .mapToObj(order ->
                        ResidentId.completing(number.value().substring(0, FIRST_OF_ORDER) + "%03d".formatted(order)))
                .filter(other -> other.sex() == number.sex())
                .filter(other -> places.stream()
                        .allMatch(place ->
                                other.value().charAt(place) == number.value().charAt(place)))
                .count();
    }

    private List<Actor> actors() {
        return Stream.of(Post.values())
                .flatMap(post -> post.levels().stream().sorted().map(level -> actor(post, level)))
                .toList();
    }

    private Actor actor(Post post, OrgLevel level) {
        var root = switch (level) {
            case TOWNSHIP -> org("select o.id from org.org o where o.kind = 'TOWNSHIP' order by o.id limit 1");
            case GRASSROOTS -> org("select m.org_id from member.member m group by 1 order by count(*) desc, 1 limit 1");
            case NATION, PROVINCE, CITY, COUNTY -> top();
        };
        var scope = new Scope(root, "210199");
        return new Actor(ClerkId.next(), AppointmentId.next(), "任何人", post.label(), scope, post.permissions(), "test");
    }

    private OrgId top() {
        return org("select o.id from org.org o where o.kind = 'COUNTY'");
    }

    private OrgId org(String sql) {
        return new OrgId(jdbc.sql(sql).query(UUID.class).single());
    }
}
