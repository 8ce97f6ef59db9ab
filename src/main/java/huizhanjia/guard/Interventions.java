package huizhanjia.guard;

import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.EvidenceKind;
import huizhanjia.org.Org;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cases against ending a union at will: found, answered by a letter, closed; each leaves its evidence.
@Component
public class Interventions {

    /// 制止随意撤销工会 (辽工办发〔2021〕6号 二).
    private static final String DUTY = "LN2-29";

    private final InterventionTable table;
    private final InterventionLetters letters;
    private final Evidences evidences;
    private final Trail trail;
    private final Clock clock;

    Interventions(InterventionTable table, InterventionLetters letters, Evidences evidences, Trail trail, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.evidences = evidences;
        this.trail = trail;
        this.clock = clock;
    }

    /// Opens a case about a union of the scope.
    @Transactional
    public Intervention report(Reporting reporting, Actor by) {
        by.need("guard:report");
        var org = letters.need(by.scope(), reporting.org());
        if (reporting.offender().isBlank() || reporting.facts().isBlank()) {
            throw new Refused("guard.facts-missing", "请写明是哪个单位、做了什么");
        }
        if (reporting.foundOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("guard.date-ahead", "发现日期 %s 还没有到，请核对".formatted(reporting.foundOn()));
        }
        return opened(org, reporting, by);
    }

    /// What somebody tried here on no lawful ground becomes a case by itself.
    InterventionId attempted(Org org, String facts, Actor by) {
        var reporting = new Reporting(
                org.id(),
                Intervention.Source.ATTEMPT,
                by.post() + " " + by.clerkName() + " 提交",
                facts,
                LocalDate.now(clock));
        return opened(org, reporting, by).id();
    }

    /// Sends the letter that tells the offender to stop, with its number.
    @Transactional
    public void letter(InterventionId id, Actor by) {
        var intervention = need(by.scope(), id);
        check(intervention, Intervention.Kind.LETTER, by);
        var issued = letters.issue(intervention, by);
        take(
                intervention,
                new Doing(Intervention.Kind.LETTER, "致%s：请立即停止并纠正".formatted(intervention.offender()), issued),
                by);
    }

    /// Closes the case; the government is asked by a letter of its own.
    @Transactional
    public void close(InterventionId id, Intervention.Kind kind, String words, Actor by) {
        var intervention = need(by.scope(), id);
        check(intervention, kind, by);
        objectionToClose(intervention, by).ifPresent(sentence -> {
            throw new Refused("guard.not-yours-to-close", sentence);
        });
        if (!kind.closes()) {
            throw new Refused("guard.not-a-closing", "请选择办结的结果");
        }
        if (words.isBlank()) {
            throw new Refused("guard.words-missing", "请写明核查和处理情况");
        }
        var document = kind == Intervention.Kind.GOVERNMENT ? letters.request(intervention, by) : "";
        take(intervention, new Doing(kind, words.strip(), document), by);
    }

    /// The case, or a refusal that does not tell whether there is one outside the scope.
    public Intervention need(Scope scope, InterventionId id) {
        return table.find(id)
                .filter(intervention -> letters.isSeen(scope, intervention.org()))
                .orElseThrow(() -> new Refused("guard.unknown", "没有这件制止事项，或不在您的管辖范围内"));
    }

    /// Why the post may not close the case: the side that stopped closes it, or one above, never whoever was stopped.
    public Optional<String> objectionToClose(Intervention intervention, Actor by) {
        var own = by.scope().root();
        var stopped = intervention.stopped();
        if (stopped != null && stopped.clerk().equals(by.clerk())) {
            return Optional.of("这件事是对您的制止，不能由您办结，请由上级工会核查办结");
        }
        if (stopped != null && stopped.org().equals(own) && letters.hasSuperior(own)) {
            return Optional.of("这件事是对本单位的制止，不能由本单位办结，请由上级工会核查办结");
        }
        var stopping = intervention.stopping();
        return stopping == null || letters.isSeen(by.scope(), stopping)
                ? Optional.empty()
                : Optional.of("这件事由%s制止，请由它或它的上级办结".formatted(letters.name(stopping)));
    }

    /// Cases about unions of the scope, the newest first.
    public List<Intervention> in(Scope scope) {
        return table.in(scope);
    }

    /// What is told about a union somebody would end.
    public record Reporting(OrgId org, Intervention.Source source, String offender, String facts, LocalDate foundOn) {}

    private Intervention opened(Org org, Reporting reporting, Actor by) {
        var intervention = new Intervention(
                InterventionId.next(),
                org.county(),
                org.id(),
                reporting.source(),
                reporting.offender().strip(),
                reporting.facts().strip(),
                reporting.foundOn(),
                Side.of(by),
                List.of());
        table.add(intervention, by, clock.instant());
        trail.record(by, GuardEvent.found(intervention));
        return intervention;
    }

    private static void check(Intervention intervention, Intervention.Kind kind, Actor by) {
        by.need("guard:stop");
        if (!intervention.allowed().contains(kind)) {
            throw new Refused("guard.not-now", "现在是“%s”，不能%s".formatted(intervention.state(), kind.label()));
        }
    }

    private void take(Intervention intervention, Doing doing, Actor by) {
        var today = LocalDate.now(clock);
        var said =
                new Intervention.Said(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
        var step = new Intervention.Step(doing.kind(), doing.words(), doing.document(), today, said, Side.of(by));
        if (!table.add(intervention, step, by, clock.instant())) {
            throw new Refused("guard.stale", "别人刚办过这一步，请刷新后再看");
        }
        trail.record(by, GuardEvent.of(intervention, step));
        if (doing.kind() != Intervention.Kind.FALSE_ALARM && by.may("evidence:file")) {
            var title = "%s：%s".formatted(doing.kind().label(), letters.name(intervention.org()));
            var statement =
                    new Statement(EvidenceKind.DOCUMENT, title, today, null, doing.document(), "", doing.words());
            evidences.record(new Filing(by.scope().root(), DUTY, statement, new ArrayList<>()), by);
        }
    }

    /// A step about to be taken.
    private record Doing(Intervention.Kind kind, String words, String document) {}
}
