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
public class Stops {

    /// 制止随意撤销工会 (辽工办发〔2021〕6号 二).
    private static final String DUTY = "LN2-29";

    private final StopTable table;
    private final StopLetters letters;
    private final Evidences evidences;
    private final Trail trail;
    private final Clock clock;

    Stops(StopTable table, StopLetters letters, Evidences evidences, Trail trail, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.evidences = evidences;
        this.trail = trail;
        this.clock = clock;
    }

    /// Opens a case about a union of the scope.
    @Transactional
    public Stop report(Reporting reporting, Actor by) {
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
    StopId attempted(Org org, String facts, Actor by) {
        var reporting = new Reporting(
                org.id(), Stop.Source.ATTEMPT, by.post() + " " + by.clerkName() + " 提交", facts, LocalDate.now(clock));
        return opened(org, reporting, by).id();
    }

    /// Sends the letter that tells the offender to stop, with its number.
    @Transactional
    public void letter(StopId id, Actor by) {
        var stop = need(by.scope(), id);
        check(stop, Stop.Kind.LETTER, by);
        var issued = letters.issue(stop, by);
        take(stop, new Doing(Stop.Kind.LETTER, "致%s：请立即停止并纠正".formatted(stop.offender()), issued), by);
    }

    /// Closes the case; the government is asked by a letter of its own.
    @Transactional
    public void close(StopId id, Stop.Kind kind, String words, Actor by) {
        var stop = need(by.scope(), id);
        check(stop, kind, by);
        objectionToClose(stop, by).ifPresent(sentence -> {
            throw new Refused("guard.not-yours-to-close", sentence);
        });
        if (!kind.closes()) {
            throw new Refused("guard.not-a-closing", "请选择办结的结果");
        }
        if (words.isBlank()) {
            throw new Refused("guard.words-missing", "请写明核查和处理情况");
        }
        var document = kind == Stop.Kind.GOVERNMENT ? letters.request(stop, by) : "";
        take(stop, new Doing(kind, words.strip(), document), by);
    }

    /// The case, or a refusal that does not tell whether there is one outside the scope.
    public Stop need(Scope scope, StopId id) {
        return table.find(id)
                .filter(stop -> letters.isSeen(scope, stop.org()))
                .orElseThrow(() -> new Refused("guard.unknown", "没有这件制止事项，或不在您的管辖范围内"));
    }

    /// Why the post may not close the case: the side that stopped closes it, or one above, never whoever was stopped.
    public Optional<String> objectionToClose(Stop stop, Actor by) {
        var own = by.scope().root();
        var stopped = stop.stopped();
        if (stopped != null && stopped.clerk().equals(by.clerk())) {
            return Optional.of("这件事是对您的制止，不能由您办结，请由上级工会核查办结");
        }
        if (stopped != null && stopped.org().equals(own) && letters.hasSuperior(own)) {
            return Optional.of("这件事是对本单位的制止，不能由本单位办结，请由上级工会核查办结");
        }
        var stopping = stop.stopping();
        return stopping == null || letters.isSeen(by.scope(), stopping)
                ? Optional.empty()
                : Optional.of("这件事由%s制止，请由它或它的上级办结".formatted(letters.name(stopping)));
    }

    /// Cases about unions of the scope, the newest first.
    public List<Stop> in(Scope scope) {
        return table.in(scope);
    }

    /// What is told about a union somebody would end.
    public record Reporting(OrgId org, Stop.Source source, String offender, String facts, LocalDate foundOn) {}

    private Stop opened(Org org, Reporting reporting, Actor by) {
        var stop = new Stop(
                StopId.next(),
                org.county(),
                org.id(),
                reporting.source(),
                reporting.offender().strip(),
                reporting.facts().strip(),
                reporting.foundOn(),
                Side.of(by),
                List.of());
        table.add(stop, by, clock.instant());
        trail.record(by, GuardEvent.found(stop));
        return stop;
    }

    private static void check(Stop stop, Stop.Kind kind, Actor by) {
        by.need("guard:stop");
        if (!stop.allowed().contains(kind)) {
            throw new Refused("guard.not-now", "现在是“%s”，不能%s".formatted(stop.state(), kind.label()));
        }
    }

    private void take(Stop stop, Doing doing, Actor by) {
        var today = LocalDate.now(clock);
        var said = new Stop.Said(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA));
        var step = new Stop.Step(doing.kind(), doing.words(), doing.document(), today, said, Side.of(by));
        if (!table.add(stop, step, by, clock.instant())) {
            throw new Refused("guard.stale", "别人刚办过这一步，请刷新后再看");
        }
        trail.record(by, GuardEvent.of(stop, step));
        if (doing.kind() != Stop.Kind.FALSE_ALARM && by.may("evidence:file")) {
            var title = "%s：%s".formatted(doing.kind().label(), letters.name(stop.org()));
            var statement =
                    new Statement(EvidenceKind.DOCUMENT, title, today, null, doing.document(), "", doing.words());
            evidences.record(new Filing(by.scope().root(), DUTY, statement, new ArrayList<>()), by);
        }
    }

    /// A step about to be taken.
    private record Doing(Stop.Kind kind, String words, String document) {}
}
