package huizhanjia.election;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.TermState;
import huizhanjia.org.term.Terms;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receiver;
import huizhanjia.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Superiors urge unions whose term ends, by a letter.
@Component
public class Urgings {

    private final UrgingTable table;
    private final Terms terms;
    private final Documents documents;
    private final Deeds deeds;
    private final Trail trail;

    Urgings(UrgingTable table, Terms terms, Documents documents, Deeds deeds, Trail trail) {
        this.table = table;
        this.terms = terms;
        this.documents = documents;
        this.deeds = deeds;
        this.trail = trail;
    }

    /// Signs and sends the letter of the post's own union; the letter is evidence of its duty to urge.
    @Transactional
    public Urging urge(OrgId org, LocalDate answerBy, LocalDate today, Actor by) {
        by.need("election:supervise");
        var line = terms.need(by.scope(), org);
        var ends = line.endsOn();
        check(line, answerBy, today, by);
        if (ends == null) {
            throw new Refused("election.no-term", "没有填写换届日期和任期，请先在组织资料中补上");
        }
        var issuer = by.scope().root();
        var facts = Map.of(
                "工会名称", line.name(),
                "届次", String.valueOf(number(line)),
                "任期届满日期", Days.told(ends),
                "报送期限", Days.told(answerBy));
        var issued = documents.issue(Drafting.of(issuer, "term-reminder", new Receiver(line.name(), org), facts), by);
        var urging = new Urging(org, issuer, ends, issued.id().toString(), issued.number(), issued.on());
        table.add(line.county(), urging, by);
        deeds.urged(
                issuer,
                new Deeds.Deed(EvidenceKind.LETTER, "督促%s按期换届".formatted(line.name()), issued.on(), issued.number()),
                by);
        trail.record(by, ElectionEvent.of(line, "发出换届提醒函（%s）".formatted(issued.number()), "报送期限", answerBy.toString()));
        return urging;
    }

    /// Every letter to a union of the scope, the newest first.
    public List<Urging> of(Scope scope, OrgId org) {
        return table.of(terms.need(scope, org).county(), org);
    }

    private static void check(TermLine line, LocalDate answerBy, LocalDate today, Actor by) {
        if (line.id().equals(by.scope().root())) {
            throw new Refused("election.own", "提醒函发给下级工会；本级换届请直接办理");
        }
        if (line.state(today) == TermState.NORMAL) {
            throw new Refused("election.not-yet", "这家工会距任期届满还早，届满前 %d 天起可以发提醒函".formatted(TermState.SOON));
        }
        if (!answerBy.isAfter(today)) {
            throw new Refused("election.date-past", "报送期限 %s 要晚于今天，请重新填写".formatted(answerBy));
        }
    }

    private static int number(TermLine line) {
        var term = line.term();
        var number = term == null ? null : term.number();
        if (number == null) {
            throw new Refused("election.no-number", "%s没有填写届次，请先在组织资料中补上".formatted(line.name()));
        }
        return number;
    }
}
