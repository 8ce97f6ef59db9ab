package huizhanjia;

import huizhanjia.kernel.Refused;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one line why the house would not start, because a county has no one who reads stack traces.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedStart implements SpringBootExceptionReporter {

    /// Spring hands every reporter the context that failed; the sentence needs nothing of it.
    RefusedStart(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }

    /// The line to print; none when the failure is a bug, whose trace is wanted.
    static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> told(cause).stream())
                .findFirst();
    }

    private static Optional<String> told(Throwable cause) {
        return switch (cause) {
            case Refused refused -> Optional.of("会站家未能启动：%s（%s）".formatted(refused.sentence(), refused.code()));
            case PortInUseException taken -> Optional.of(portTaken(taken.getPort()));
            default -> Optional.empty();
        };
    }

    private static String portTaken(int port) {
        return "会站家未能启动：端口 %d 已被别的程序占用，请关闭那个程序，或换一个端口：HUIZHANJIA_PORT=%d ./run（start.port-taken）"
                .formatted(port, port + 1);
    }
}
