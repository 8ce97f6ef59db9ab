package huizhanjia.county;

import java.util.Locale;
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

    /// As said on the command line or in `huizhanjia.county`; nothing is begun where only a command such as `verify`
    /// runs.
    static Start of(ApplicationArguments arguments, Environment environment) {
        if (!arguments.getNonOptionArgs().isEmpty()) {
            return NONE;
        }
        return arguments.containsOption("empty")
                ? EMPTY
                : valueOf(
                        environment.getProperty("huizhanjia.county", "qingshan").toUpperCase(Locale.ROOT));
    }
}
