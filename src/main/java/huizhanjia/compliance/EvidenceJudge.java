package huizhanjia.compliance;

import huizhanjia.evidence.Occurrence;
import huizhanjia.law.Duty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Judges a duty by what was filed for it. Pure: the duty as it is owed, evidence and the day asked for.
///
/// What a union alone says meets nothing yet: a duty that only such evidence meets is 待核. What was told of a window
/// after it had closed does not fill it, unless somebody else vouches for it: a missed period stays missed.
final class EvidenceJudge {

    private static final int RECENT_MONTHS = 12;

    /// Whoever begins to use the register has so long to file what is in force already.
    private static final int FIRST_DAYS = 90;

    private static final int TELLING_DAYS = 30;

    private final Duty duty;
    private final List<Occurrence> done;
    private final Owing owing;
    private final LocalDate on;

    EvidenceJudge(Owing owing, List<Occurrence> done, LocalDate on) {
        this.duty = owing.duty();
        this.done = done;
        this.owing = owing;
        this.on = on;
    }

    /// How the duty stands.
    Judgement judge() {
        if (duty.forbids()) {
            return Judgement.of(Status.MET, "没有发现触发禁止事项的情形");
        }
        var verified = done.stream().filter(Occurrence::verified).toList();
        var surely = new EvidenceJudge(owing, verified, on).byAll();
        return surely.status() == Status.MET ? surely : byAll().asToldOnly();
    }

    private Judgement byAll() {
        return switch (duty.rhythm().cadence()) {
            case YEAR, HALF_YEAR, QUARTER, MONTH -> inWindow();
            case CURRENT_VERSION, TERM -> inForce();
            case ONCE -> once();
            case WHEN_NEEDED, ALWAYS -> recent();
        };
    }

    private Judgement inWindow() {
        var cadence = duty.rhythm().cadence();
        var window = Window.of(cadence, on).orElseThrow();
        var wanted = owing.often().applyAsInt(window);
        var missed = missed(window.previous(cadence));
        if (count(window) >= wanted) {
            var said = "%s已办 %d 次，达到要求的 %d 次".formatted(window.label(), count(window), wanted);
            return new Judgement(
                    Status.MET,
                    null,
                    window.until(),
                    missed.map(gap -> said + "；" + gap + "，已成缺项").orElse(said));
        }
        if (missed.isPresent()) {
            return late(graced(window.previous(cadence).until()), missed.get() + "；" + duty.deed());
        }
        return ahead(
                window.until(), "%s要求 %d 次，已办 %d 次；%s".formatted(window.label(), wanted, count(window), duty.deed()));
    }

    /// What is said of a window that closed without enough; empty where nothing was owed, or not demanded.
    private Optional<String> missed(Window before) {
        var asked = owing.often().applyAsInt(before);
        var isMissed = !owing.owed().isAfter(before.from()) && count(before) < asked;
        return isMissed && duty.nature().mayBreach() && on.isAfter(graced(before.until()))
                ? Optional.of("%s要求 %d 次，只有 %d 次".formatted(before.label(), asked, count(before)))
                : Optional.empty();
    }

    private Judgement inForce() {
        var newest = done.stream().max(Comparator.comparing(Occurrence::happenedOn));
        if (newest.isEmpty()) {
            return pending(
                    owing.owed().plusDays(Math.max(FIRST_DAYS, duty.rhythm().graceDays())), "没有现行有效的依据；" + duty.deed());
        }
        var from = newest.get().happenedOn();
        var until = newest.get().validUntil();
        if (until == null) {
            return new Judgement(Status.MET, from, null, "有现行有效的依据，自 %s 起".formatted(from));
        }
        if (until.isBefore(on)) {
            return pending(until, "依据已于 %s 失效；%s".formatted(until, duty.deed()));
        }
        var said = "现行依据有效期至 %s".formatted(until);
        return on.isBefore(until.minusDays(duty.rhythm().leadDays()))
                ? new Judgement(Status.MET, from, until, said)
                : new Judgement(Status.DUE_SOON, null, until, said + "，请提前修订");
    }

    private Judgement once() {
        return done.size() >= duty.rhythm().times()
                ? Judgement.of(Status.MET, "已办结")
                : pending(graced(owing.owed()), duty.deed());
    }

    private Judgement recent() {
        var from = on.minusMonths(RECENT_MONTHS);
        var lately = done.stream().filter(it -> it.happenedOn().isAfter(from)).count();
        return lately > 0
                ? Judgement.of(Status.MET, "近 %d 个月有 %d 条记录".formatted(RECENT_MONTHS, lately))
                : Judgement.of(Status.IN_PROGRESS, "近 %d 个月没有记录；%s".formatted(RECENT_MONTHS, duty.deed()));
    }

    /// Late when the day has passed and the policy demands it; else still to come.
    private Judgement pending(LocalDate due, String said) {
        return on.isAfter(due) && duty.nature().mayBreach() ? late(due, said) : ahead(due, said);
    }

    private Judgement ahead(LocalDate due, String said) {
        var soon = !on.isBefore(due.minusDays(duty.rhythm().leadDays()));
        return new Judgement(soon ? Status.DUE_SOON : Status.IN_PROGRESS, null, due, said);
    }

    /// A frequency that is only our convention warns: it stays yellow.
    private Judgement late(LocalDate due, String said) {
        var status = duty.isBinding() ? Status.lateSince(due, on) : Status.OVERDUE_YELLOW;
        return new Judgement(status, due.plusDays(1), due, said);
    }

    /// The last day on which the union itself may still tell of the window; a convention of ours where the grace is
    /// less.
    private LocalDate told(Window window) {
        return window.until().plusDays(Math.max(TELLING_DAYS, duty.rhythm().graceDays()));
    }

    private LocalDate graced(LocalDate day) {
        return day.plusDays(duty.rhythm().graceDays());
    }

    private int count(Window window) {
        return (int) done.stream()
                .filter(it -> window.contains(it.happenedOn()) && it.countsBy(told(window)))
                .count();
    }
}
