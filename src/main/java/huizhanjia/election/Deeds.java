package huizhanjia.election;

import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlaces;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What was done about terms, told to the register of duties: a county renews in time, superiors urge those below.
@Component
public class Deeds {

    private static final List<String> OWN = List.of("LN2-11", "QZ12-10");
    private static final List<String> URGING = List.of("LN2-28", "QZ12-11");
    private static final Set<OrgKind> SUPERIORS =
            EnumSet.of(OrgKind.COUNTY, OrgKind.TOWNSHIP_FEDERATION, OrgKind.TOWNSHIP, OrgKind.PARK);

    private final Evidences evidences;
    private final OrgPlaces places;

    Deeds(Evidences evidences, OrgPlaces places) {
        this.evidences = evidences;
        this.places = places;
    }

    /// What was done.
    ///
    /// @param documentNumber empty text where there is none
    public record Deed(EvidenceKind kind, String title, LocalDate on, String documentNumber) {}

    /// Files what a superior did about the term of a union below; nothing for those who bear no such duty.
    public void urged(OrgId superior, Deed deed, Actor by) {
        if (SUPERIORS.contains(places.known(superior).kind())) {
            file(superior, URGING, deed, by);
        }
    }

    /// Files what a county union did, or had granted, about its own term; nothing for others.
    public void own(OrgId org, Deed deed, Actor by) {
        if (places.known(org).kind() == OrgKind.COUNTY) {
            file(org, OWN, deed, by);
        }
    }

    private void file(OrgId org, List<String> duties, Deed deed, Actor by) {
        var statement = new Statement(deed.kind(), deed.title(), deed.on(), null, deed.documentNumber(), "", "");
        duties.forEach(duty -> evidences.record(new Filing(org, duty, statement, List.of()), by));
    }
}
