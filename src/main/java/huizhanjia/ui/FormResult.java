package huizhanjia.ui;

import java.util.Optional;

/// What a form means, or why it cannot be read.
///
/// @param meant empty as long as there are problems
public record FormResult<T>(Optional<T> meant, Problems problems) {

    static <T> FormResult<T> of(T meant, Problems problems) {
        return problems.isEmpty() ? new FormResult<>(Optional.of(meant), problems) : failed(problems);
    }

    static <T> FormResult<T> failed(Problems problems) {
        return new FormResult<>(Optional.empty(), problems);
    }
}
