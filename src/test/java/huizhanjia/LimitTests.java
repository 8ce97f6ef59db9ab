package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A statement that cuts its rows says so to whoever reads them, or has a reason not to: every one is named in
/// `limits.txt`, with how many the file has and why.
class LimitTests {

    private static final Pattern LIMIT = Pattern.compile("\\blimit (:\\w+|%|[2-9]\\b|[1-9]\\d+)");
    private static final Pattern LINE = Pattern.compile("^(\\S+) \\| (\\d+) \\| \\S.+$", Pattern.MULTILINE);

    @Test
    void every_limit_of_a_statement_is_named_with_its_reason() {
        var found = new TreeMap<String, Long>();
        House.files(House.SOURCES, ".java").forEach(file -> {
            var limits = LIMIT.matcher(House.text(file)).results().count();
            if (limits > 0) {
                found.put(House.name(file), limits);
            }
        });
        Map<String, Long> named = LINE.matcher(House.text(Path.of("src/test/resources/huizhanjia/limits.txt")))
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> Long.parseLong(line.group(2))));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(named);
    }
}
