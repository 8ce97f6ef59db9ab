package huizhanjia.paper.template;

import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places in a template that facts fill: `{{工会名称}}`. What fills one is never looked through for more.
public final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]{1,40}?)\\s*}}");

    private Placeholders() {}

    /// The places a text has, in their order.
    public static List<String> in(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .toList();
    }

    /// The text with every place filled; refused, naming it, when a fact is missing or empty.
    public static String fill(String text, Map<String, String> facts) {
        return PLACE.matcher(text).replaceAll(place -> {
            var fact = facts.getOrDefault(place.group(1), "").strip();
            if (fact.isEmpty()) {
                throw new Refused("paper.placeholder", "请填写“%s”".formatted(place.group(1)));
            }
            return Matcher.quoteReplacement(fact);
        });
    }
}
