package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Endpoints for anybody: each caller has their own share, however they spell the address.
@HouseTest
record OpenDoorsTests(MockMvcTester http) {

    private static final int ASKS = 30;

    @Test
    void a_network_that_asks_too_often_is_told_when_to_come_back_and_others_are_not() {
        var refused = untilRefused("203.0.113.7");
        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).containsHeader("Retry-After");
        assertThat(refused.getResponse().getErrorMessage()).contains("访问过于频繁", "秒后再试");
        assertThat(ask("/verify/" + UUID.randomUUID(), "203.0.113.8")).hasStatusOk();
    }

    @Test
    void another_spelling_of_the_address_is_counted_with_the_first() {
        untilRefused("203.0.113.9");
        assertThat(ask("/%76erify/" + UUID.randomUUID(), "203.0.113.9")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void addresses_of_one_network_of_ipv6_are_one_caller() {
        untilRefused("2001:db8:1::1");
        assertThat(ask("/verify/" + UUID.randomUUID(), "2001:db8:1::ffff")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(ask("/verify/" + UUID.randomUUID(), "2001:db8:2::1")).hasStatusOk();
    }

    @Test
    void one_caller_does_not_spend_what_is_there_for_a_document() {
        var document = "/verify/" + UUID.randomUUID();
        for (var i = 0; i < 2 * ASKS; i++) {
            ask(document, "203.0.113.10");
        }
        assertThat(ask(document, "203.0.113.10")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(ask(document, "203.0.113.11")).hasStatusOk();
    }

    @Test
    void a_receipt_is_not_tried_through_either() {
        var refused = ask("/found-a-union/AAAAAAAAAAAAAAAA", "203.0.113.12");
        for (var i = 0; i < 3 * ASKS && refused.getResponse().getStatus() == 200; i++) {
            refused = ask("/found-a-union/" + "R%015d".formatted(i), "203.0.113.12");
        }
        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void a_link_to_answer_by_is_not_tried_through_either() {
        var refused = ask("/reply/AAAAAAAAAAAAAAAA", "203.0.113.14");
        for (var i = 0; i < 3 * ASKS && refused.getResponse().getStatus() == 200; i++) {
            refused = ask("/reply/" + "R%015d".formatted(i), "203.0.113.14");
        }
        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    private MvcTestResult untilRefused(String address) {
        var answer = ask("/verify/" + UUID.randomUUID(), address);
        for (var i = 0; i < 3 * ASKS && answer.getResponse().getStatus() == 200; i++) {
            answer = ask("/verify/" + UUID.randomUUID(), address);
        }
        return answer;
    }

    private MvcTestResult ask(String path, String address) {
        return http.get()
                .uri(URI.create(path))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
