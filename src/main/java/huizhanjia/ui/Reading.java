package huizhanjia.ui;

import java.util.Optional;

/// What a form means, or why it cannot be read.
///
/// @param meant empty as long as there are problems
public record Reading<T>(Optional<T> meant, Problems problems) {

    static <T> Reading<T> of(T meant, Problems problems) {
        return problems.isEmpty() ? new Reading<>(Optional.of(meant), problems) : failed(problems);
    }

    static <T> Reading<T> failed(Problems problems) {
        return new Reading<>(Optional.empty(), problems);
    }
}
