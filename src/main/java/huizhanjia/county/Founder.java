package huizhanjia.county;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Approval;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who acts before there is any clerk: the person at the machine that starts the house for the first time.
@Component
class Founder {

    private final Orgs orgs;

    Founder(Orgs orgs) {
        this.orgs = orgs;
    }

    /// Plants the first union; the answer acts for it, and for nothing else than setting up.
    Actor plant(Particulars particulars, LocalDate foundedOn, Approval approval) {
        var nowhere = actor(new Scope(OrgId.next(), ""));
        var planted = orgs.plant(particulars, foundedOn, approval, nowhere);
        return actor(scope(planted));
    }

    private static Scope scope(Org org) {
        return new Scope(org.id(), org.scopeArea());
    }

    private static Actor actor(Scope scope) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "启用人",
                "系统启用",
                scope,
                Set.of(
                        "org:found",
                        "clerk:plant",
                        "appointment:grant",
                        "approval:submit",
                        "org:assist",
                        "evidence:file",
                        "evidence:strike",
                        "field:general",
                        "field:audit",
                        "document:manage",
                        "regulation:edit"),
                "first-start");
    }
}
