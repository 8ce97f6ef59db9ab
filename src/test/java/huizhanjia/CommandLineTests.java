package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Command;
import huizhanjia.kernel.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTests {

    /// Ends with as many as it was given words.
    record Counting() implements Command {

        @Override
        public String name() {
            return "count";
        }

        @Override
        public int run(List<String> arguments) {
            if (arguments.contains("no")) {
                throw new Refused("test.no", "不行");
            }
            return arguments.size();
        }
    }

    private final CommandLine line = new CommandLine(List.of(new Counting()));

    @Test
    void the_first_word_names_the_command_and_the_rest_is_handed_to_it() {
        assertThat(line.run(List.of("count", "a", "b"))).hasValue(2);
    }

    @Test
    void a_house_asked_for_nothing_stays_open() {
        assertThat(line.run(List.of())).isEmpty();
        assertThat(CommandLine.prepared("--empty")).containsExactly("--empty");
    }

    @Test
    void a_word_nobody_knows_and_a_refusal_end_badly() {
        assertThat(line.run(List.of("dance"))).hasValue(2);
        assertThat(line.run(List.of("count", "no"))).hasValue(1);
    }

    @Test
    void a_command_takes_no_door_from_a_house_that_is_open() {
        assertThat(CommandLine.prepared("verify")).containsExactly("verify", "--server.port=0");
    }
}
