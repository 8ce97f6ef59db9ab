package huizhanjia.intake;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of list that can come in.
@Component
class Rosters {

    private final ObjectProvider<Roster> rosters;

    Rosters(ObjectProvider<Roster> rosters) {
        this.rosters = rosters;
    }

    Roster need(String code) {
        return rosters.stream()
                .filter(roster -> roster.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused("intake.unknown-roster", "没有这种名册，请从导入页面重新选择"));
    }

    /// Those the post in use may bring in.
    List<Roster> of(Actor actor) {
        return rosters.orderedStream()
                .filter(roster -> actor.may(roster.permission()))
                .toList();
    }
}
