package huizhanjia;

import huizhanjia.kernel.Command;
import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was asked for after `./run` instead of a house that stays open, such as `verify`.
///
/// @param commands every room's
record CommandLine(List<Command> commands) {

    private static final int NO_SUCH_COMMAND = 2;

    /// The words as typed, and a free port for a house that opens only for a command beside one that is open.
    static String[] prepared(String... words) {
        return isCommand(words)
                ? Stream.concat(Stream.of(words), Stream.of("--server.port=0")).toArray(String[]::new)
                : words;
    }

    private static boolean isCommand(String... words) {
        return words.length > 0 && !words[0].startsWith("--");
    }

    /// Does what the first word asks for and says how it ended; nothing when no command was asked for.
    OptionalInt run(List<String> words) {
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        var name = words.getFirst();
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> OptionalInt.of(run(command, words.subList(1, words.size()))))
                .orElseGet(() -> {
                    IO.println("没有“%s”这个命令；可用的有：%s".formatted(name, names()));
                    return OptionalInt.of(NO_SUCH_COMMAND);
                });
    }

    private static int run(Command command, List<String> arguments) {
        try {
            return command.run(arguments);
        } catch (Refused refused) {
            IO.println(refused.sentence());
            return 1;
        }
    }

    private String names() {
        return commands.stream().map(Command::name).sorted().collect(Collectors.joining("、"));
    }
}
