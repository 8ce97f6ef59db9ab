package huizhanjia.election.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.org.term.TermQuery;
import huizhanjia.org.term.TermState;
import huizhanjia.ui.Typed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What the list of terms is asked for, as typed in the address.
public record TermFilter(String node, String state, String kind, String after) {

    static TermFilter of(Typed asked) {
        return new TermFilter(asked.get("node"), asked.get("state"), asked.get("kind"), asked.get("after"));
    }

    /// The union at or below which it looks.
    OrgId root(Actor actor) {
        return node.isEmpty() ? actor.scope().root() : OrgId.of(node);
    }

    TermQuery query(Actor actor) {
        return new TermQuery(root(actor), picked(TermState.values(), state), picked(OrgKind.values(), kind), after);
    }

    /// The same without a state, for the numbers above the list.
    TermQuery whole(Actor actor) {
        return new TermQuery(root(actor), null, picked(OrgKind.values(), kind), "");
    }

    /// Where another state leads.
    public String withState(String other) {
        return "/elections?node=%s&kind=%s&state=%s".formatted(node, kind, other);
    }

    /// Where another page of the list is.
    String from(String cursor) {
        return withState(state) + "&after=" + cursor.replace(" ", "%20");
    }

    private static <E extends Enum<E>> @Nullable E picked(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
