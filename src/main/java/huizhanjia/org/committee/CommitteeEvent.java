package huizhanjia.org.committee;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Org;
import java.util.LinkedHashMap;
import java.util.Map;

/// What happened to a committee.
///
/// @param deed in the past tense, with its document
public record CommitteeEvent(String county, OrgId org, String deed, Map<String, Change> changes)
        implements DomainEvent {

    static CommitteeEvent elected(Org org, Committee committee) {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("任期", new Change("", committee.term().label()));
        committee
                .seats()
                .forEach(committeeSeat -> changes.put(
                        committeeSeat.person().name(),
                        new Change("", committeeSeat.office().label())));
        return of(
                org,
                "登记%s换届结果（%s）"
                        .formatted(
                                committee.body().label(), committee.approval().documentNumber()),
                changes);
    }

    static CommitteeEvent filled(Org org, Committee committee, CommitteeSeat committeeSeat) {
        return of(
                org,
                "%s增补（%s）".formatted(committee.body().label(), committeeSeat.documentNumber()),
                Map.of(
                        committeeSeat.person().name(),
                        new Change("", committeeSeat.office().label())));
    }

    static CommitteeEvent vacated(
            Org org, Committee committee, CommitteeSeat committeeSeat, CommitteeSeat.Vacancy vacancy) {
        return of(
                org,
                "%s席位空缺：%s（%s）"
                        .formatted(committee.body().label(), vacancy.reason().label(), vacancy.documentNumber()),
                Map.of(
                        committeeSeat.person().name(),
                        new Change(committeeSeat.office().label(), "")));
    }

    private static CommitteeEvent of(Org org, String deed, Map<String, Change> changes) {
        return new CommitteeEvent(org.county(), org.id(), deed, changes);
    }

    @Override
    public String subject() {
        return Org.subject(org);
    }

    @Override
    public String summary() {
        return deed;
    }
}
