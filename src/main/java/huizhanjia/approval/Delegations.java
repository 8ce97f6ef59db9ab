package huizhanjia.approval;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who signs in whose stead: given for some days, taken back, over by itself.
@Component
public class Delegations {

    private final DelegationTable table;
    private final Staff staff;
    private final Telling telling;
    private final Clock clock;

    Delegations(DelegationTable table, Staff staff, Telling telling, Clock clock) {
        this.table = table;
        this.staff = staff;
        this.telling = telling;
        this.clock = clock;
    }

    /// A colleague at the same union one may delegate to.
    public record Colleague(String clerk, String name, String post) {}

    /// Lets a colleague at the same union sign in the stead of the post in use.
    @Transactional
    public Delegation give(Delegating delegating, Actor by) {
        by.need("approval:delegate");
        var today = today();
        if (delegating.untilOn().isBefore(delegating.fromOn())
                || delegating.untilOn().isBefore(today)) {
            throw new Refused("approval.delegation-days", "截止日期不能早于起始日期，也不能早于今天");
        }
        var colleague = colleagues(by).stream()
                .filter(it -> it.clerk().equals(delegating.to().toString()))
                .findFirst()
                .orElseThrow(() -> new Refused("approval.no-colleague", "只能委托本单位另一位在任的人员，请重新选择"));
        var org = by.scope().root();
        var giver = new Delegation.Giver(by.clerk(), by.clerkName(), by.appointment(), by.post(), org);
        var delegation = new Delegation(
                Ids.next(),
                staff.county(org).orElseThrow(),
                giver,
                delegating.to(),
                colleague.name(),
                delegating.fromOn(),
                delegating.untilOn(),
                null);
        table.add(delegation, clock.instant());
        telling.delegated(delegation, by);
        return delegation;
    }

    /// Takes one's own delegation back, from today.
    @Transactional
    public void end(UUID id, Actor by) {
        by.need("approval:delegate");
        var delegation = table.around(by.clerk()).stream()
                .filter(it -> it.id().equals(id) && it.giver().clerk().equals(by.clerk()))
                .findFirst()
                .orElseThrow(() -> new Refused("approval.no-delegation", "没有这项委托，或不是由您委托的"));
        if (delegation.isOver(today()) || !table.end(delegation, today(), clock.instant())) {
            throw new Refused("approval.delegation-over", "这项委托已经结束，无须收回");
        }
        telling.takenBack(delegation, by);
    }

    /// What the clerk gave or was given, the newest first.
    public List<Delegation> of(Actor actor) {
        return table.around(actor.clerk());
    }

    /// Whom the post in use may delegate to: everybody else in office at the same union.
    public List<Colleague> colleagues(Actor actor) {
        return List.copyOf(staff.at(actor.scope().root(), today()).stream()
                .filter(it -> !it.position().clerk().equals(actor.clerk()) && it.mayWork())
                .map(it -> new Colleague(
                        it.position().clerk().toString(), it.position().name(), it.post()))
                .collect(Collectors.toMap(Colleague::clerk, Function.identity(), (first, second) -> first))
                .values());
    }

    /// Today, as delegations count days.
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
