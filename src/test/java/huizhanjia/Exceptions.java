package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What breaks a rule today, written down with a date and a reason in `exceptions.txt`. The list may only shrink.
record Exceptions(String rule, Map<String, Integer> allowed) {

    private static final Path LIST = Path.of("src/test/resources/huizhanjia/exceptions.txt");
    private static final Pattern LINE = Pattern.compile(
            "^(?<rule>[a-z-]+) \\| (?<what>.+?) \\| (?<size>\\d+) \\| \\d{4}-\\d\\d-\\d\\d \\| .+$", Pattern.MULTILINE);

    static Exceptions to(String rule) {
        var allowed = new HashMap<String, Integer>();
        LINE.matcher(House.text(LIST))
                .results()
                .filter(line -> line.group("rule").equals(rule))
                .forEach(line -> allowed.put(line.group("what"), Integer.valueOf(line.group("size"))));
        return new Exceptions(rule, allowed);
    }

    /// Passes when nothing is over the limit but what is listed, by no more than listed, and nothing is listed
    /// in vain.
    void cover(Map<String, Integer> measured, int limit) {
        var flaws = new TreeMap<String, String>();
        measured.forEach((what, size) -> {
            if (size > Math.max(limit, allowed.getOrDefault(what, 0))) {
                flaws.put(what, "has " + size);
            }
        });
        allowed.keySet().stream()
                .filter(what -> measured.getOrDefault(what, 0) <= limit)
                .forEach(what -> flaws.put(what, "is in order now: strike it from exceptions.txt"));
        assertThat(flaws).as("%s: at most %d", rule, limit).isEmpty();
    }

    /// The same for a rule that is kept or broken, without a size.
    void cover(Set<String> broken) {
        cover(broken.stream().collect(Collectors.toMap(Function.identity(), what -> 1)), 0);
    }
}
