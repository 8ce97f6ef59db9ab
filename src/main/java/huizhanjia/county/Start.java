package huizhanjia.county;

import huizhanjia.kernel.Refused;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.core.env.Environment;

/// What a database without any organisation begins with.
enum Start {
    /// The sample county; what `./run` does.
    QINGSHAN,
    /// The deployer's own first union; what `./run --empty` does.
    EMPTY,
    /// Nothing; what tests do unless they ask.
    NONE;

    private static final String PROPERTY = "huizhanjia.county";

    /// As said on the command line or in `huizhanjia.county`; nothing is begun where only a command such as `verify`
    /// runs.
    static Start of(ApplicationArguments arguments, Environment environment) {
        if (!arguments.getNonOptionArgs().isEmpty()) {
            return NONE;
        }
        return arguments.containsOption("empty") ? EMPTY : said(environment.getProperty(PROPERTY, "qingshan"));
    }

    private static Start said(String word) {
        return Stream.of(values())
                .filter(start -> start.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() ->
                        new Refused("county.start", PROPERTY + " 只能是 qingshan、empty 或 none，现为 “%s”".formatted(word)));
    }
}
