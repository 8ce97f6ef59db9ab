package huizhanjia;

import huizhanjia.kernel.Command;
import huizhanjia.kernel.Refused;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationStartedEvent;

/// `./run verify` and its kind: one command, done beside a house that may well be open, without opening its doors.
///
/// @param words as typed, options left out: the command and its arguments
record CommandLine(List<String> words) {

    private static final int REFUSED = 1;
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

    /// Does what the first word asks for; how it ended, 0 when all is well.
    int run(Collection<Command> commands) {
        var wanted = commands.stream()
                .filter(command -> command.name().equals(words.getFirst()))
                .findFirst();
        if (wanted.isEmpty()) {
            var names = commands.stream().map(Command::name).sorted().collect(Collectors.joining("、"));
            IO.println("没有“%s”这个命令；可用的有：%s".formatted(words.getFirst(), names));
            return UNKNOWN;
        }
        try {
            return wanted.get().run(words.subList(1, words.size()));
        } catch (Refused refused) {
            IO.println(refused.sentence());
            return REFUSED;
        }
    }
}
