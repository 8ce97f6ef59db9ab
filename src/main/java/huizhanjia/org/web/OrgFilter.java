package huizhanjia.org.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/// The state of `/orgs`, all of it in the URL, so that reload, back and a link sent to a colleague work.
///
/// @param node the organisation selected in the tree; empty text for the top of the scope
/// @param open more branches that are unfolded
/// @param find words typed above the tree
/// @param q words typed above the list
/// @param kind name of an `OrgKind`; empty text for all
/// @param area code of an area; empty text for all
/// @param all `true` when the list goes down to the leaves; else only what is directly below
/// @param overdue `true` when only overdue terms are listed
/// @param after cursor of the list; empty text for its beginning
public record OrgFilter(
        String node,
        List<String> open,
        String find,
        String q,
        String kind,
        String area,
        String all,
        String overdue,
        String after) {

    public OrgFilter {
        node = node == null ? "" : node;
        open = open == null ? List.of() : List.copyOf(open);
        find = find == null ? "" : find;
        q = q == null ? "" : q;
        kind = kind == null ? "" : kind;
        area = area == null ? "" : area;
        all = Boolean.toString("true".equals(all));
        overdue = Boolean.toString("true".equals(overdue));
        after = after == null ? "" : after;
    }

    /// The selected organisation; the top of the scope when none or nonsense is named.
    OrgId selected(Actor actor) {
        return id(node).orElse(actor.scope().root());
    }

    /// Whether the list goes down to the leaves.
    public boolean isDeep() {
        return Boolean.parseBoolean(all);
    }

    /// Whether only overdue terms are listed.
    public boolean isOverdue() {
        return Boolean.parseBoolean(overdue);
    }

    OrgQuery query(OrgId selected, LocalDate on) {
        var wanted = Arrays.stream(OrgKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
        var digits = area.replaceAll("\\D", "");
        return new OrgQuery(selected, isDirectOnly(), q, wanted, digits, isOverdue() ? on : null);
    }

    /// Whether the list shows only what is directly below: not once somebody looks for something.
    boolean isDirectOnly() {
        return !isDeep() && q.isBlank() && kind.isEmpty() && area.isBlank() && !isOverdue();
    }

    /// The same list from another place.
    String from(String cursor) {
        return url(node, open, true, cursor);
    }

    /// All the list shows, as a roster.
    public String export() {
        return from("").replaceFirst("^/orgs", "/orgs/export");
    }

    /// Another organisation selected, the same branches unfolded.
    public String selecting(OrgId id) {
        return url(id.toString(), open, false, "");
    }

    /// The same selection with one branch more or less unfolded.
    public String toggling(OrgId id) {
        var text = id.toString();
        var others = open.stream().filter(one -> !one.equals(text));
        var unfolded = open.contains(text)
                ? others.toList()
                : Stream.concat(others, Stream.of(text)).toList();
        return url(node, unfolded, true, after);
    }

    private String url(String at, List<String> unfolded, boolean filtered, String cursor) {
        var url = UriComponentsBuilder.fromPath("/orgs");
        if (!at.isEmpty()) {
            url.queryParam("node", "{node}");
        }
        unfolded.stream().filter(one -> id(one).isPresent()).forEach(one -> url.queryParam("open", one));
        if (isDeep()) {
            url.queryParam("all", "true");
        }
        if (filtered) {
            put(url, "q", q);
            put(url, "kind", kind);
            put(url, "area", area);
            put(url, "overdue", isOverdue() ? "true" : "");
            put(url, "after", cursor);
        }
        return url.encode()
                .buildAndExpand(
                        Map.of("node", at, "q", q, "kind", kind, "area", area, "overdue", "true", "after", cursor))
                .toUriString();
    }

    private static void put(UriComponentsBuilder url, String name, String value) {
        if (!value.isEmpty()) {
            url.queryParam(name, "{" + name + "}");
        }
    }

    private static Optional<OrgId> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new OrgId(UUID.fromString(text)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
