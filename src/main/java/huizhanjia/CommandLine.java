package huizhanjia;

import huizhanjia.kernel.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationStartedEvent;

/// `./run verify` and its kind: one command, done beside a house that may well be open, without opening its doors.
///
/// @param words as typed, options left out: the command and its arguments
record CommandLine(List<String> words) {

    private static final int UNKNOWN = 2;

    /// What was typed; nothing when the house itself is to start.
    static Optional<CommandLine> of(String... arguments) {
        var words = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new CommandLine(words));
    }

    /// Lets the house build only what the command asks for, do it, and leave before anything else begins.
    void prepare(SpringApplication house) {
        house.setWebApplicationType(WebApplicationType.NONE);
        house.setLazyInitialization(true);
        house.setDefaultProperties(Map.of("huizhanjia.jobs", "false"));
        house.addListeners((ApplicationStartedEvent started) -> {
            var context = started.getApplicationContext();
            var code = run(context.getBeansOfType(Command.class).values());
            System.exit(SpringApplication.exit(context, () -> code));
        });
    }

    private int run(Iterable<Command> commands) {
        for (var command : commands) {
            if (command.name().equals(words.getFirst())) {
                return command.run(words.subList(1, words.size()));
            }
        }
        System.err.println("没有“%s”这个命令，可用的命令见 ./run help".formatted(words.getFirst()));
        return UNKNOWN;
    }
}
