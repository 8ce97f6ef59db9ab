package huizhanjia.election.officer;

import huizhanjia.election.ElectionEvent;
import huizhanjia.election.rules.RecallByMajorityOfAll;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.term.Terms;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Chairs and deputies recalled by the members.
@Component
public class Recalls {

    private final RecallTable table;
    private final Committees committees;
    private final Terms terms;
    private final Trail trail;
    private final Clock clock;

    Recalls(RecallTable table, Committees committees, Terms terms, Trail trail, Clock clock) {
        this.table = table;
        this.committees = committees;
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    /// Enters the vote; the place is vacant from its day. Refused unless more than half of all were in favour.
    @Transactional
    public void enter(OrgId org, UUID seat, Recall recall, Actor by) {
        by.need("election:work");
        by.needFor(org);
        var today = LocalDate.now(clock);
        var holding = Holding.need(committees, terms.need(by.scope(), org), seat, today);
        holding.needProtected();
        if (recall.meeting().isBlank() || recall.documentNumber().isBlank()) {
            throw new Refused("election.recall-missing", "罢免须由会员大会或会员代表大会讨论通过，请填写会议名称和决议文号");
        }
        new RecallByMajorityOfAll().gate(recall.vote(), today);
        table.add(holding, recall, by);
        committees.vacate(
                org,
                seat,
                new CommitteeSeat.Vacancy(
                        recall.on(), CommitteeSeat.Reason.RECALLED, recall.meeting(), recall.documentNumber()),
                by);
        var votes = "全体 %d 人，赞成 %d 票"
                .formatted(recall.vote().entitled(), recall.vote().inFavour());
        trail.record(by, ElectionEvent.of(holding.line(), "登记罢免表决：" + recall.meeting(), "表决", votes));
    }
}
