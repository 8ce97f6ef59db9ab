package huizhanjia.guard;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Resettlement;
import huizhanjia.member.Transfer;
import huizhanjia.org.Employer;
import huizhanjia.org.Org;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import huizhanjia.org.ending.Endings;
import huizhanjia.org.ending.OrgEnding;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The unions that matters and cases are about: who may end, who still belongs, and the end itself.
@Component
class GuardedUnions {

    private final Orgs orgs;
    private final OrgPlaces places;
    private final OrgDirectory directory;
    private final Resettlement resettlement;
    private final Endings endings;

    GuardedUnions(Orgs orgs, OrgPlaces places, OrgDirectory directory, Resettlement resettlement, Endings endings) {
        this.orgs = orgs;
        this.places = places;
        this.directory = directory;
        this.resettlement = resettlement;
        this.endings = endings;
    }

    Org need(Scope scope, OrgId org) {
        return orgs.need(scope, org);
    }

    boolean hasSuperior(OrgId org) {
        return directory.parent(org).isPresent();
    }

    String name(OrgId org) {
        return places.name(org);
    }

    /// Whether the scope contains the union, or contained the one above it when it ended.
    boolean isSeen(Scope scope, OrgId org) {
        if (directory.contains(scope, org)) {
            return true;
        }
        var above = places.known(org).parent();
        return endings.find(org).isPresent() && above != null && directory.contains(scope, above);
    }

    /// Local federations do not end in a county's house, nor does the post's own union merge away its superior.
    void checkMayEnd(Org org, @Nullable OrgId successor, Scope scope) {
        if (org.kind().isGeneral()) {
            throw new Refused("guard.general", "地方总工会的设立和撤并由上级工会和同级党委决定，不能在本系统办理");
        }
        if (successor != null) {
            if (successor.equals(org.id())) {
                throw new Refused("guard.successor", "不能并入自己，请选定另一家工会");
            }
            need(scope, successor);
        }
    }

    /// The main unit the union organises; nothing where none is known.
    Optional<String> employer(OrgId org) {
        return places.known(org).particulars().employers().stream()
                .map(Employer::name)
                .findFirst();
    }

    long membersLeft(Dissolution matter) {
        return resettlement.left(matter.file().county(), matter.org());
    }

    Resettlement.Outlook outlook(OrgId from, OrgId to, MembershipStatus as, Scope scope) {
        return resettlement.outlook(from, to, as, scope);
    }

    int resettle(OrgId org, Transfer transfer, MembershipStatus as, Actor by) {
        return resettlement.move(org, transfer, as, by);
    }

    /// The one way: everything the matter gathered goes with it.
    void end(Dissolution matter, LocalDate on, Actor by) {
        var resolved = matter.file().last(DissolutionStep.RESOLVE).orElseThrow();
        var agreed = matter.file().last(DissolutionStep.AGREE).orElseThrow();
        var property = new OrgEnding.Property(
                matter.file().last(DissolutionStep.LIST).orElseThrow().document(),
                matter.file().last(DissolutionStep.AUDIT).orElseThrow().document());
        endings.end(
                new OrgEnding(
                        matter.org(),
                        on,
                        matter.basis().ground(),
                        matter.basis().document(),
                        new OrgEnding.Resolution(resolved.words(), resolved.on()),
                        new OrgEnding.Reply(agreed.document(), agreed.on()),
                        property,
                        matter.basis().successor()),
                by);
    }
}
