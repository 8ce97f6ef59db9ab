package huizhanjia.election.officer;

import huizhanjia.election.rules.OfficeProtection;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.committee.Engagement;
import huizhanjia.org.term.Terms;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Issued;
import huizhanjia.paper.register.Receiver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Contracts of employment of elected officers, and the letters that tell employers.
@Component
public class Protections {

    private final Committees committees;
    private final Terms terms;
    private final Documents documents;
    private final ProtectionTable table;
    private final Clock clock;

    Protections(Committees committees, Terms terms, Documents documents, ProtectionTable table, Clock clock) {
        this.committees = committees;
        this.terms = terms;
        this.documents = documents;
        this.table = table;
        this.clock = clock;
    }

    /// Until when the contract of whoever holds the seat runs on.
    public LocalDate until(Holding holding, Agreed agreed) {
        return OfficeProtection.until(new OfficeProtection.Contract(
                agreed.endsOn(),
                holding.seat().person().engagement() == Engagement.FULL_TIME,
                new OfficeProtection.Tenure(
                        holding.seat().from(), holding.committee().term().endsOn()),
                agreed.retiresOn(),
                agreed.isGrossFault()));
    }

    /// Signs and keeps the letter to the employer; the trail has it with the document.
    @Transactional
    public Protection tell(OrgId org, UUID seat, Agreed agreed, Actor by) {
        by.need("election:work");
        by.needFor(org);
        var holding = holding(by.scope(), org, seat);
        var until = until(holding, agreed);
        if (!until.isAfter(agreed.endsOn())) {
            throw new Refused("election.nothing-to-tell", "劳动合同至 %s，不短于任期或不适用自动延长，不需要告知".formatted(agreed.endsOn()));
        }
        if (agreed.employer().isBlank()) {
            throw new Refused("election.employer-missing", "请填写用人单位名称，告知函发给它");
        }
        var issued = issue(holding, agreed.employer().strip(), by);
        var protection =
                new Protection(seat, agreed.endsOn(), until, issued.id().value(), issued.number(), issued.on());
        table.add(holding, protection, by);
        return protection;
    }

    /// Every letter about officers of a union of the scope, the newest first.
    public List<Protection> of(Scope scope, OrgId org) {
        return table.of(terms.need(scope, org).county(), org);
    }

    /// The seat if somebody holds it today.
    public Holding holding(Scope scope, OrgId org, UUID seat) {
        return Holding.need(committees, terms.need(scope, org), seat, LocalDate.now(clock));
    }

    /// A contract as agreed with the employer.
    ///
    /// @param retiresOn the day of the lawful age of retirement; null where it is far
    /// @param isGrossFault whether a gross fault of his or her own during the office was found
    public record Agreed(
            String employer, LocalDate endsOn, @Nullable LocalDate retiresOn, boolean isGrossFault) {}

    private Issued issue(Holding holding, String employer, Actor by) {
        var facts = Map.of(
                "姓名", holding.seat().person().name(),
                "任职日期", Days.told(holding.seat().from()),
                "工会名称", holding.line().name(),
                "职务", holding.seat().office().label(),
                "任期届满日期", Days.told(holding.committee().term().endsOn()));
        return documents.issue(Drafting.of(holding.org(), "office-protection", Receiver.outside(employer), facts), by);
    }
}
