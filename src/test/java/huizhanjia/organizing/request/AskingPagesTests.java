package huizhanjia.organizing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import huizhanjia.access.MovableClock;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.As;
import huizhanjia.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Workers without an account ask for a union.
@QingshanTest
@Transactional
record AskingPagesTests(
        Qingshan qingshan, Requests requests, RequestCountTable counts, Vault vault, MockMvcTester http) {

    @Test
    void whoever_asks_gets_a_receipt_that_tells_the_state_and_nothing_else() {
        assertThat(http.get().uri("/found-a-union")).hasStatusOk().bodyText().contains("我要建会");
        var answer = ask("203.0.113.1", "青山县北岭食品厂", "13800005678");
        assertThat(answer).hasStatus(302);
        var path = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(http.get().uri(path))
                .hasStatusOk()
                .bodyText()
                .contains("已收到，待受理")
                .doesNotContain("赵小梅", "13800005678", "138****", "北岭食品厂");
        assertThat(http.get().uri("/found-a-union/AAAAAAAAAAAAAAAA")).bodyText().contains("没有这个回执号");
        assertThat(http.get().uri("/found-a-union/%3Cscript%3E")).bodyText().doesNotContain("<script>");
    }

    @Test
    void the_county_sees_it_masked_looks_with_a_trace_and_answers() {
        ask("203.0.113.2", "青山县南坡纸箱厂", "13800005678");
        var request = requests.in(qingshan.organizer().scope(), new Excerpt.Span(0, 10_000))
                .rows()
                .getFirst();
        var path = "/foundings/requests/" + request.id();
        assertThat(http.get().uri(path).with(As.actor(qingshan.organizer())))
                .hasStatusOk()
                .bodyText()
                .contains("138****5678", "南坡纸箱厂")
                .doesNotContain("13800005678", "赵小梅");
        assertThat(http.post().uri(path + "/contact").with(As.actor(qingshan.organizer())))
                .bodyText()
                .contains("13800005678", "赵小梅");
        assertThat(http.post().uri(path + "/answer").with(As.actor(qingshan.organizer())))
                .hasStatus(422);
        requests.answer(request.id(), "该单位已有工会，请直接申请入会", qingshan.organizer());
        assertThat(http.get().uri("/found-a-union/" + request.receipt()))
                .bodyText()
                .contains("已有工会，请直接申请入会");
        assertThat(requests.in(qingshan.townshipOfficer().scope(), new Excerpt.Span(0, 10_000))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> requests.need(qingshan.townshipOfficer().scope(), request.id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void hostile_input_comes_back_harmless_and_a_flood_is_stopped() {
        assertThat(ask("203.0.113.3", "<img src=x onerror=alert(1)>", "不是电话"))
                .hasStatus(422)
                .bodyText()
                .contains("联系电话")
                .doesNotContain("<img src=x");
        for (var call = 0; call < 5; call++) {
            assertThat(ask("203.0.113.4", "青山县第%d厂".formatted(call), "13800005678"))
                    .hasStatus(302);
        }
        var refused = ask("203.0.113.4", "青山县某厂", "13800005678");
        assertThat(refused)
                .hasStatus(429)
                .hasHeader("Retry-After", "3600")
                .bodyText()
                .contains("一小时后再试");
    }

    @Test
    void one_visitor_does_not_spend_what_is_there_for_a_firm() {
        for (var call = 0; call < 2; call++) {
            assertThat(ask("203.0.113.5", "青山县石桥厂", "13800005678")).hasStatus(302);
        }
        assertThat(ask("203.0.113.5", "青山县石桥厂", "13800005678"))
                .hasStatus(422)
                .bodyText()
                .contains("已有建会申请等待办理");
        for (var call = 0; call < 4; call++) {
            assertThat(ask("2001:db8:0:%d::1".formatted(call), "青山县石桥厂", "13800005678"))
                    .hasStatus(302);
        }
        assertThat(ask("203.0.113.6", "青山县石桥厂", "13800005678")).hasStatus(422);
    }

    @Test
    void addresses_of_one_network_count_as_one_visitor() {
        for (var call = 0; call < 5; call++) {
            assertThat(ask("2001:db8:9::%x".formatted(call + 1), "青山县第%d所".formatted(call), "13800005678"))
                    .hasStatus(302);
        }
        assertThat(ask("2001:db8:9::ff", "青山县某所", "13800005678")).hasStatus(429);
    }

    /// All a door knows is in the database: each of them could stand in another instance, or begin anew.
    @Test
    void what_was_asked_at_one_instance_counts_at_the_others_for_an_hour() {
        var hour = new MovableClock();
        for (var call = 0; call < 5; call++) {
            door(hour).enter("203.0.113.20", asked(call));
        }
        assertThatThrownBy(() -> door(hour).enter("203.0.113.20", asked(5)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("一小时后再试");
        door(hour).enter("203.0.113.21", asked(5));
        hour.pass(Duration.ofMinutes(61));
        door(hour).enter("203.0.113.20", asked(5));
        hour.pass(Duration.ofMinutes(61));
        door(hour).forget();
        assertThat(counts.count(
                        vault.index("organizing.request-caller", "203.0.113.20"), Instant.EPOCH, hour.instant()))
                .isOne();
    }

    private RequestDoor door(Clock at) {
        return new RequestDoor(counts, vault, at);
    }

    private static RequestDoor.Asked asked(int firm) {
        return new RequestDoor.Asked("青山县第%d厂".formatted(firm), 0, 0);
    }

    @Test
    void without_the_form_token_nothing_is_taken_in() {
        assertThat(http.post().uri("/found-a-union").param("employer", "某厂")).hasStatus(403);
    }

    private MvcTestResult ask(String address, String employer, String phone) {
        return http.post()
                .uri("/found-a-union")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("county", "210199")
                .param("employer", employer)
                .param("contact", "赵小梅")
                .param("phone", phone)
                .param("joining", "12")
                .exchange();
    }
}
