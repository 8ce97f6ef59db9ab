package huizhanjia.ui.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where no proxy was named, who asks is what the connection says.
@PeopleTest
record NoProxiesTests(
        People people,
        PaperUnions unions,
        JdbcClient jdbc,
        @LocalServerPort int port) {

    @Test
    void a_header_of_the_caller_s_own_is_not_believed() throws IOException {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        Caller.at(port, "203.0.113.9").trySignIn(clerk, "wrong");
        assertThat(ProxiesTests.lastAddress(jdbc)).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @Test
    void no_answer_leads_to_the_host_a_caller_claims_to_ask() throws IOException {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var caller = Caller.at(port, "203.0.113.9");
        var claims = new String[] {
            "Host: elsewhere.example", "X-Forwarded-Host: elsewhere.example", "X-Forwarded-Proto: https"
        };
        var before = caller.get("/sessions?page=2", claims);
        assertThat(before).contains("Location: /sign-in").doesNotContain("Location: http");
        var seen = new Caller(port, "203.0.113.9", Caller.cookie(before));
        var page = seen.get("/sign-in", claims);
        var form = "_csrf=%s&loginName=%s&password=%s"
                .formatted(Caller.token(page), clerk.loginName(), AccessWorld.PASSWORD);
        var in = seen.post("/sign-in", form, claims);
        assertThat(in).contains("Location: /sessions?page=2").doesNotContain("elsewhere.example");
        assertThat(in).contains("JSESSIONID").doesNotContain("Secure");
    }
}
