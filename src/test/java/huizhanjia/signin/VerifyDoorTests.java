package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.QingshanTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The one page anybody may ask about papers at.
@QingshanTest
record VerifyDoorTests(MockMvcTester http) {

    @Test
    void an_address_that_asks_too_often_is_told_when_to_come_back_and_others_are_not() {
        for (var ask = 0; ask < VerifyDoor.ASKS_A_MINUTE; ask++) {
            assertThat(ask("203.0.113.7")).hasStatusOk();
        }
        var refused = ask("203.0.113.7");
        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).containsHeader("Retry-After");
        assertThat(refused.getResponse().getErrorMessage()).contains("核验过于频繁", "秒后再试");
        assertThat(ask("203.0.113.8")).hasStatusOk();
    }

    private MvcTestResult ask(String address) {
        return http.get()
                .uri("/verify/{document}?h=0000000000000000", UUID.randomUUID())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
