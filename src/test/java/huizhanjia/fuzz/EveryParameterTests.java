package huizhanjia.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.signin.Endpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.ObjectMapper;

/// Whatever stands in a parameter, the house answers it: never with a breakdown, a no is said in Chinese, and
/// who decides nothing has decided nothing.
///
/// Which parameters there are, the endpoints say and the forms of their pages. `-Dfuzz.all=true` sends every kind of
/// hostile thing to each of them, and not one in turn.
@QingshanTest
record EveryParameterTests(
        WebApplicationContext house,
        JdbcClient jdbc,
        Qingshan qingshan,
        ObjectMapper json,
        PlatformTransactionManager transactions) {

    /// Fewer would mean that the tour no longer finds its way: endpoints that pages lead to, those that only what was
    /// begun leads to, and what all of them read.
    private static final int LED_TO = 180;

    private static final int MATTERS = 5;
    private static final int PARAMETERS = 1_000;

    private static final Map<String, List<String>> TIED = Map.of(
            "tie", List.of("INDUSTRIAL"), "from", List.of("2026-05-01"), "documentNumber", List.of("青工发〔2026〕5号"));

    private static final int PAGES_OF_AN_ENDPOINT = 2;

    @Test
    void nothing_in_any_parameter_breaks_the_house() {
        var endpoints = Endpoint.all(house);
        var sender = Sender.undoing(house, transactions, jdbc);
        var tour = new Tour(endpoints, sender, PAGES_OF_AN_ENDPOINT);
        var trial = new Trial(sender, json, Boolean.getBoolean("fuzz.all"));
        tour.walk(anybody(qingshan.chair()));
        trial.learn(tour.found());
        var found = byEndpoint(tour, endpoint -> true);
        endpoints.forEach(endpoint -> trial.endpoint(
                endpoint, found.getOrDefault(endpoint, List.of(trial.guessed(endpoint, anybody(qingshan.chair()))))));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            tour.settle();
            List.of(qingshan.chair(), qingshan.cityOfficer()).forEach(actor -> tour.walk(anybody(actor)));
            var deeper = byEndpoint(tour, endpoint -> !found.containsKey(endpoint));
            assertThat(deeper).hasSizeGreaterThan(MATTERS);
            deeper.forEach(trial::endpoint);
        });
        assertThat(found).hasSizeGreaterThan(LED_TO);
        assertThat(trial.parameters()).isGreaterThan(PARAMETERS);
        assertThat(tour.broken()).isEmpty();
        assertThat(trial.wrong()).isEmpty();
    }

    /// Each of these broke the house once; here none of them waits for its turn.
    @ParameterizedTest
    @CsvSource({
        "GET /obligations, page, HIGHEST_INT",
        "GET /obligations, page, NINES",
        "GET /members, joinedFrom, FARTHEST_DAY",
        "GET /members, joinedUntil, LONG_AGO",
        "GET /calendar, month, FAR_MONTH",
        "GET /orgs, open, INDEX",
        "GET /orgs, open, FAR_INDEX",
        "GET /elections, kind, INDEX",
        "GET /api/members, org, BELOW",
        "POST /orgs/{org}/ties, above, FOREIGN_ID",
        "POST /tokens, expiresOn, FARTHEST_DAY"
    })
    void what_broke_it_once_breaks_it_no_more(String name, String parameter, Hostile hostile) {
        var asking = new Asking(
                endpoint(name),
                Map.of("org", qingshan.redStarFactory().toString()),
                TIED,
                Map.of(),
                anybody(qingshan.chair()));
        assertThat(Sender.undoing(house, transactions, jdbc)
                        .send(hostile.in(asking, parameter))
                        .wrong())
                .isEmpty();
    }

    @Test
    void a_strike_of_no_duty_with_braces_in_its_name_leads_back() {
        var asking = new Asking(
                endpoint("POST /orgs/{org}/duties/{duty}/strikes"),
                Map.of("org", qingshan.redStarFactory().toString(), "duty", Hostile.BRACES.text()),
                Map.of(),
                Map.of(),
                anybody(qingshan.chair()));
        assertThat(Sender.undoing(house, transactions, jdbc).send(asking).wrong())
                .isEmpty();
    }

    private Endpoint endpoint(String name) {
        return Endpoint.all(house).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Endpoint, List<Asking>> byEndpoint(Tour tour, Predicate<Endpoint> which) {
        return tour.found().stream()
                .filter(asking -> which.test(asking.endpoint()))
                .collect(Collectors.groupingBy(Asking::endpoint));
    }

    /// Somebody in this post who may do everything.
    static Actor anybody(Actor actor) {
        var permissions = Arrays.stream(Post.values())
                .flatMap(post -> post.permissions().stream())
                .collect(Collectors.toSet());
        return new Actor(
                actor.clerk(),
                actor.appointment(),
                actor.clerkName(),
                actor.post(),
                actor.scope(),
                permissions,
                "test");
    }
}
