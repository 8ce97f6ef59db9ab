package huizhanjia.member.web;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Member;
import huizhanjia.org.Org;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Names of unions for pages of members, and the ones a membership may be put under.
@Component
public class UnionNames {

    private static final int CHOICES = 30;

    private final Orgs orgs;
    private final OrgPlaces places;

    UnionNames(Orgs orgs, OrgPlaces places) {
        this.orgs = orgs;
        this.places = places;
    }

    public String name(OrgId id) {
        return places.name(id);
    }

    public Org need(Scope scope, OrgId id) {
        return orgs.need(scope, id);
    }

    /// Whether the scope contains the union.
    public boolean reaches(Scope scope, OrgId id) {
        return orgs.find(scope, id).isPresent();
    }

    /// The names of the unions the members belong to.
    public Map<OrgId, String> names(List<Member> members) {
        return members.stream().map(Member::org).distinct().collect(Collectors.toMap(id -> id, this::name));
    }

    /// The unions of the scope that the words name best; with few unions in the scope, all of them.
    public List<Choice> choices(Scope scope, String words) {
        if (!words.isBlank()) {
            return orgs.search(scope, words, CHOICES).stream()
                    .map(node -> new Choice(node.id().toString(), node.name()))
                    .toList();
        }
        return places.below(scope.root()).stream()
                .limit(CHOICES)
                .map(place -> new Choice(place.id().toString(), place.name()))
                .toList();
    }

    /// The choices for a form where one union is chosen already.
    public List<Choice> choosing(Scope scope, String chosen) {
        var choices = new ArrayList<>(choices(scope, ""));
        if (choices.stream().noneMatch(choice -> choice.value().equals(chosen)) && !chosen.isBlank()) {
            var org = orgs.need(scope, OrgId.of(chosen));
            choices.addFirst(new Choice(chosen, org.name()));
        }
        return choices;
    }
}
