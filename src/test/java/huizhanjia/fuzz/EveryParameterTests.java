package huizhanjia.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.signin.Endpoint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.ObjectMapper;

/// Whatever stands in a parameter, the house answers it: never with a breakdown, and a no is said in Chinese.
///
/// Which parameters there are, the endpoints say and the forms of their pages. `-Dfuzz.all=true` sends every kind of
/// hostile thing to each of them, and not two in turn.
@QingshanTest
record EveryParameterTests(
        WebApplicationContext house,
        JdbcClient jdbc,
        Qingshan qingshan,
        ObjectMapper json,
        PlatformTransactionManager transactions) {

    @Test
    void nothing_in_any_parameter_breaks_the_house() {
        var sender = Sender.undoing(house, transactions, jdbc);
        var trial = new Trial(sender, json, Boolean.getBoolean("fuzz.all"));
        var endpoints = Endpoint.all(house);
        var tour = new Tour(endpoints, sender, 2);
        var t0 = System.currentTimeMillis();
        tour.walk(anybody(qingshan.chair()));
        trial.learn(tour.found());
        System.out.println("TOUR " + (System.currentTimeMillis() - t0) + " sent " + sender.sent() + " askings "
                + tour.found().size());
        var byEndpoint = tour.found().stream().collect(Collectors.groupingBy(Asking::endpoint));
        endpoints.forEach(endpoint -> trial.endpoint(
                endpoint,
                byEndpoint.getOrDefault(endpoint, List.of(trial.guessed(endpoint, anybody(qingshan.chair()))))));
        System.out.println("A " + (System.currentTimeMillis() - t0) + " sent " + sender.sent());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            var known = List.copyOf(tour.found());
            tour.settle();
            List.of(qingshan.chair(), qingshan.cityOfficer(), qingshan.chair()).forEach(actor -> {
                tour.walk(anybody(actor));
                System.out.println("SETTLED " + (System.currentTimeMillis() - t0) + " sent " + sender.sent()
                        + " askings " + tour.found().size());
            });
            tour.found().stream()
                    .filter(asking -> !byEndpoint.containsKey(asking.endpoint()))
                    .collect(Collectors.groupingBy(Asking::endpoint))
                    .forEach(trial::endpoint);
            System.out.println("UNREACHED "
                    + endpoints.stream()
                            .filter(e -> tour.found().stream()
                                    .noneMatch(a -> a.endpoint().equals(e)))
                            .map(Endpoint::name)
                            .collect(Collectors.joining("\n  ")));
        });
        System.out.println("B " + (System.currentTimeMillis() - t0) + " sent " + sender.sent());
        trial.wrong().forEach(w -> System.out.println("WRONG " + w));
        tour.broken().forEach(w -> System.out.println("BROKEN " + w));
        assertThat(trial.wrong()).isEmpty();
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
