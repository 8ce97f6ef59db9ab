package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class RefusedStartTests {

    @Test
    void a_refusal_deep_inside_is_told_as_one_line_with_its_code() {
        var failure = new IllegalStateException("bean", new RuntimeException(new Refused("database.in-use", "正被使用")));
        assertThat(RefusedStart.sentence(failure)).hasValue("会站家未能启动：正被使用（database.in-use）");
    }

    @Test
    void a_taken_port_comes_with_the_command_for_another() {
        assertThat(RefusedStart.sentence(new PortInUseException(8080)))
                .hasValueSatisfying(line -> assertThat(line).contains("端口 8080", "HUIZHANJIA_PORT=8081 ./run"));
    }

    @Test
    void anything_else_keeps_its_trace() {
        assertThat(RefusedStart.sentence(new IllegalStateException("a bug"))).isEmpty();
    }
}
