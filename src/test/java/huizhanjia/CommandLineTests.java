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

    private static final List<Command> COMMANDS = List.of(new Counting());

    @Test
    void the_first_word_names_the_command_and_the_rest_is_handed_to_it() {
        assertThat(run("count", "a", "b")).isEqualTo(2);
    }

    @Test
    void a_house_asked_for_nothing_stays_open() {
        assertThat(CommandLine.of()).isEmpty();
        assertThat(CommandLine.of("--empty")).isEmpty();
    }

    @Test
    void a_word_nobody_knows_and_a_refusal_end_badly() {
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run("count", "no")).isEqualTo(1);
    }

    private static int run(String... words) {
        return CommandLine.of(words).orElseThrow().run(COMMANDS);
    }
}
