package huizhanjia.election.officer;

import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Submission;
import huizhanjia.election.rules.ConsentBeforePetition;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.term.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moving a chair or deputy during the term: the own committee consents, then the superior is asked.
@Component
public class Transfers {

    static final String KIND = "office-transfer";

    private final CommitteeConsentTable consents;
    private final Committees committees;
    private final Terms terms;
    private final Petitions petitions;
    private final Clock clock;

    Transfers(CommitteeConsentTable consents, Committees committees, Terms terms, Petitions petitions, Clock clock) {
        this.consents = consents;
        this.committees = committees;
        this.terms = terms;
        this.petitions = petitions;
        this.clock = clock;
    }

    /// Records the own committee's consent and petitions the superior.
    @Transactional
    public Petition ask(OrgId org, UUID seat, Wish wish, Actor by) {
        by.need("election:work");
        by.needFor(org);
        var today = LocalDate.now(clock);
        var holding = Holding.need(committees, terms.need(by.scope(), org), seat, today);
        holding.needProtected();
        if (wish.reason().isBlank() || wish.acting().isBlank()) {
            throw new Refused("election.transfer-missing", "请写明调动原因，以及空缺期间由谁主持工作");
        }
        new ConsentBeforePetition().gate(new ConsentBeforePetition.Consent(wish.meeting(), wish.consentedOn()), today);
        var committeeConsent = new CommitteeConsent(
                Ids.next(),
                org,
                seat,
                holding.seat().person().name(),
                holding.seat().office().label(),
                wish.reason().strip(),
                wish.meeting().strip(),
                wish.consentedOn(),
                wish.acting().strip());
        consents.add(holding.line().county(), committeeConsent, by);
        return petitions.submit(
                new Submission(KIND, subject(committeeConsent.id()), org, text(holding, committeeConsent)), by);
    }

    /// What the own union wishes.
    ///
    /// @param meeting of the own committee that consented
    /// @param acting who leads in the meantime
    public record Wish(String reason, String meeting, LocalDate consentedOn, String acting) {}

    /// The consent a petition rests on.
    CommitteeConsent consent(Petition petition) {
        var id = Ids.read(petition.about().substring(KIND.length() + 1));
        return consents.find(petition.county(), id).orElseThrow();
    }

    private static Submission.Text text(Holding holding, CommitteeConsent committeeConsent) {
        var ends = holding.committee().term().endsOn();
        var facts = new LinkedHashMap<String, String>();
        facts.put("姓名", committeeConsent.name());
        facts.put("职务", committeeConsent.office());
        facts.put("任期届满日期", ends.toString());
        facts.put("调动原因", committeeConsent.reason());
        facts.put("本级委员会同意", "%s（%s）".formatted(committeeConsent.meeting(), committeeConsent.on()));
        facts.put("空缺期间主持工作", committeeConsent.acting());
        var words = "因工作需要，拟调动我会%s%s的工作，其任期至%s。本级委员会已于%s在%s讨论同意。根据《中华人民共和国工会法》第十八条的规定，现征求意见。"
                .formatted(
                        committeeConsent.office(),
                        committeeConsent.name(),
                        Days.told(ends),
                        Days.told(committeeConsent.on()),
                        committeeConsent.meeting());
        return new Submission.Text(
                "关于%s%s任期内调动的请示".formatted(holding.line().name(), committeeConsent.office()), words, facts);
    }

    private static String subject(UUID consent) {
        return KIND + ":" + consent;
    }
}
