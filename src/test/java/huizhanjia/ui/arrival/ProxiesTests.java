package huizhanjia.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Proxies that were named are believed about who asks and how.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"huizhanjia.proxies=127.0.0.1,::1 192.0.2.0/24", "huizhanjia.head-limit=2s"})
@Import(AccessWorld.class)
record ProxiesTests(
        People people,
        PaperUnions unions,
        JdbcClient jdbc,
        @LocalServerPort int port) {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "'198.51.100.1, 203.0.113.9', 203.0.113.9",
        "'203.0.113.9, 192.0.2.7', 203.0.113.9",
        "'198.51.100.1, 10.0.0.3', 10.0.0.3"
    })
    void the_right_most_address_that_is_no_proxy_counts(String told, String counts) throws IOException {
        Caller.at(port, told).trySignIn(people.with(Post.ORGANIZER, unions.county), "wrong");
        assertThat(lastAddress(jdbc)).isEqualTo(counts);
    }

    @Test
    void a_named_proxy_says_that_the_browser_came_encrypted() throws IOException {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        assertThat(Caller.at(port, "203.0.113.9").trySignIn(clerk, AccessWorld.PASSWORD, "X-Forwarded-Proto: https"))
                .contains("Secure");
    }

    @ParameterizedTest
    @CsvSource({"proxy.example", "10.0.0.0/64", "10.0.0", "*"})
    void what_is_no_network_is_refused_at_the_start(String network) {
        assertThatThrownBy(() -> new Proxies(network))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("HUIZHANJIA_PROXIES");
    }

    static String lastAddress(JdbcClient jdbc) {
        return jdbc.sql("select a.address from signin.attempt a order by a.id desc limit 1")
                .query(String.class)
                .single();
    }
}
