package huizhanjia.member.roll.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.roll.MemberQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The state of `/members`, all of it in the URL; whole numbers stand there only as blind references.
///
/// @param values every parameter that is not empty, by name
/// @param open branches of the tree that are unfolded
/// @param columns what the table shows; empty for the usual columns
public record MemberFilter(Map<String, String> values, List<String> open, List<String> columns) {

    private static final List<String> NAMES = List.of(
            "org",
            "q",
            "identity",
            "phone",
            "standing",
            "sex",
            "group",
            "form",
            "employment",
            "education",
            "politics",
            "migrant",
            "ageFrom",
            "ageUntil",
            "joinedFrom",
            "joinedUntil",
            "after");
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// Reads the parameters of a request; what is not known is left out.
    static MemberFilter of(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var given = parameters.get(name);
            if (given != null && given.length > 0 && !given[0].isBlank()) {
                values.put(name, given[0].strip());
            }
        }
        return new MemberFilter(values, list(parameters, "open"), list(parameters, "column"));
    }

    /// A parameter; empty text when it was not given.
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /// What is asked for; nonsense asks for nothing.
    MemberQuery query(Actor actor) {
        var codes = new MemberQuery.CodeFilter(
                value("sex"),
                value("group"),
                value("form"),
                value("employment"),
                value("education"),
                value("politics"),
                value("migrant"));
        return new MemberQuery(
                root(actor),
                value("q"),
                reference("identity"),
                reference("phone"),
                standing(),
                codes,
                number("ageFrom"),
                number("ageUntil"),
                day("joinedFrom"),
                day("joinedUntil"));
    }

    /// The union asked for; the top of the scope when none or nonsense is named.
    OrgId root(Actor actor) {
        return UUID_TEXT.matcher(value("org")).matches()
                ? OrgId.of(value("org"))
                : actor.scope().root();
    }

    /// The same list with one parameter otherwise; empty text leaves it out.
    String with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.remove("after");
        changed.put(name, value);
        return new MemberFilter(changed, open, columns).url();
    }

    /// The address of this very list.
    public String url() {
        var url = UriComponentsBuilder.fromPath("/members");
        var expanded = new HashMap<String, String>();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                url.queryParam(name, "{" + name + "}");
                expanded.put(name, value);
            }
        });
        open.stream().filter(MemberFilter::isId).forEach(one -> url.queryParam("open", one));
        columns.stream().filter(MemberFilter::isColumn).forEach(one -> url.queryParam("column", one));
        return url.encode().buildAndExpand(expanded).toUriString();
    }

    /// The same list with one branch of the tree more or less unfolded.
    String toggling(OrgId id) {
        var text = id.toString();
        var others = open.stream().filter(one -> !one.equals(text));
        var unfolded = open.contains(text)
                ? others.toList()
                : Stream.concat(others, Stream.of(text)).toList();
        return new MemberFilter(values, unfolded, columns).url();
    }

    private @Nullable MembershipStatus standing() {
        return Arrays.stream(MembershipStatus.values())
                .filter(known -> known.name().equals(value("standing")))
                .findFirst()
                .orElse(null);
    }

    private String reference(String name) {
        return REFERENCE.matcher(value(name)).matches() ? value(name) : "";
    }

    private int number(String name) {
        var text = value(name);
        if (text.equals(MemberQuery.CodeFilter.NOT_FILLED)) {
            return MemberQuery.UNKNOWN_AGE;
        }
        return text.length() <= 3 && text.chars().allMatch(Character::isDigit) && !text.isEmpty()
                ? Integer.parseInt(text)
                : 0;
    }

    private @Nullable LocalDate day(String name) {
        return Days.typed(value(name)).orElse(null);
    }

    private static boolean isColumn(String text) {
        return text.matches("[a-z_]{1,40}");
    }

    static boolean isId(String text) {
        return UUID_TEXT.matcher(text).matches();
    }

    private static List<String> list(Map<String, String[]> parameters, String name) {
        var given = parameters.get(name);
        return given == null
                ? List.of()
                : List.of(given).stream().distinct().limit(50).toList();
    }
}
