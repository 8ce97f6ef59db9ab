package huizhanjia.guard;

import huizhanjia.casefile.CaseId;
import huizhanjia.casefile.CaseLink;
import huizhanjia.casefile.CaseLinkId;
import huizhanjia.casefile.CaseLinks;
import huizhanjia.casefile.Cases;
import huizhanjia.casefile.Doing;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Org;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cases against ending a union at will: found, answered by a letter, closed; each leaves its evidence.
@Component
public class Interventions {

    private final Cases cases;
    private final InterventionRegister register;
    private final InterventionLetters letters;
    private final CaseLinks links;
    private final Clock clock;

    Interventions(
            Cases cases, InterventionRegister register, InterventionLetters letters, CaseLinks links, Clock clock) {
        this.cases = cases;
        this.register = register;
        this.letters = letters;
        this.links = links;
        this.clock = clock;
    }

    /// Opens a case about a union of the scope.
    @Transactional
    public Intervention report(OrgId unit, Intervention.Facts facts, Actor by) {
        by.need("guard:report");
        var org = letters.need(by.scope(), unit);
        if (facts.offender().isBlank() || facts.facts().isBlank()) {
            throw new Refused("guard.facts-missing", "请写明是哪个单位、做了什么");
        }
        if (facts.foundOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("guard.date-ahead", "发现日期 %s 还没有到，请核对".formatted(facts.foundOn()));
        }
        return register.enter(org, facts, by);
    }

    /// What somebody tried here on no lawful ground becomes a case by itself.
    CaseId attempted(Org org, String facts, Actor by) {
        var offender = by.post() + " " + by.clerkName() + " 提交";
        var found = new Intervention.Facts(Intervention.Source.ATTEMPT, offender, facts, LocalDate.now(clock));
        return register.enter(org, found, by).file().id();
    }

    /// Sends the letter that tells the offender to stop, with its number.
    @Transactional
    public void letter(CaseId id, Actor by) {
        var intervention = need(by.scope(), id);
        check(intervention, InterventionStep.LETTER, by);
        var words = "致%s：请立即停止并纠正".formatted(intervention.facts().offender());
        cases.take(
                intervention.file(), Doing.today(InterventionStep.LETTER, words, letters.issue(intervention, by)), by);
    }

    /// Closes the case; the government is asked by a letter of its own.
    @Transactional
    public void close(CaseId id, InterventionStep step, String words, Actor by) {
        var intervention = need(by.scope(), id);
        check(intervention, step, by);
        objectionToClose(intervention, by).ifPresent(sentence -> {
            throw new Refused("guard.not-yours-to-close", sentence);
        });
        if (!step.closes()) {
            throw new Refused("guard.not-a-closing", "请选择办结的结果");
        }
        if (words.isBlank()) {
            throw new Refused("guard.words-missing", "请写明核查和处理情况");
        }
        var document = step == InterventionStep.GOVERNMENT ? letters.request(intervention, by) : "";
        cases.take(intervention.file(), Doing.today(step, words, document), by);
    }

    /// A link by which whoever was told to stop answers without an account; the end of its address is told this once.
    @Transactional
    public String invite(CaseId id, String addressee, LocalDate until, Actor by) {
        by.need("guard:stop");
        return links.issue(need(by.scope(), id).file(), addressee, until, by);
    }

    /// Takes such a link back.
    @Transactional
    public void uninvite(CaseId id, CaseLinkId link, Actor by) {
        by.need("guard:stop");
        links.revoke(need(by.scope(), id).file(), link, by);
    }

    /// The links of a case, the newest first.
    public List<CaseLink> links(Intervention intervention) {
        return links.of(intervention.file().id());
    }

    /// The case, or a refusal that does not tell whether there is one outside the scope.
    public Intervention need(Scope scope, CaseId id) {
        return register.find(id)
                .filter(intervention ->
                        letters.isSeen(scope, intervention.file().org()))
                .orElseThrow(() -> new Refused("guard.unknown", "没有这件制止事项，或不在您的管辖范围内"));
    }

    /// Why the post may not close the case: the side that stopped closes it, or one above, never whoever was stopped.
    public Optional<String> objectionToClose(Intervention intervention, Actor by) {
        var own = by.scope().root();
        var stopped = intervention.stopped();
        if (stopped != null && by.clerk().equals(stopped.byClerk())) {
            return Optional.of("这件事是对您的制止，不能由您办结，请由上级工会核查办结");
        }
        if (stopped != null && own.equals(stopped.byOrg()) && letters.hasSuperior(own)) {
            return Optional.of("这件事是对本单位的制止，不能由本单位办结，请由上级工会核查办结");
        }
        var stopping = intervention.stopping();
        return stopping == null || letters.isSeen(by.scope(), stopping)
                ? Optional.empty()
                : Optional.of("这件事由%s制止，请由它或它的上级办结".formatted(letters.name(stopping)));
    }

    /// Cases about unions of the scope, what is open first.
    public List<Intervention> in(Scope scope) {
        return register.in(scope);
    }

    private void check(Intervention intervention, InterventionStep step, Actor by) {
        by.need("guard:stop");
        cases.check(intervention.file(), step);
    }
}
