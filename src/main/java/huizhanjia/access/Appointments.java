package huizhanjia.access;

import huizhanjia.access.rules.Separation;
import huizhanjia.access.rules.Separation.Seat;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Grants posts and ends them, each by a document.
@Component
public class Appointments {

    private static final int NAMED = 100;

    private final AppointmentTable table;
    private final ClerkTable clerks;
    private final OrgDirectory directory;
    private final Changes changes;
    private final Clock clock;

    Appointments(AppointmentTable table, ClerkTable clerks, OrgDirectory directory, Changes changes, Clock clock) {
        this.table = table;
        this.clerks = clerks;
        this.directory = directory;
        this.changes = changes;
        this.clock = clock;
    }

    /// Grants a clerk a post at an organisation; never to oneself, never beyond one's own scope.
    @Transactional
    public AppointmentId grant(Actor by, Granting granting) {
        by.need("appointment:grant");
        if (by.clerk().equals(granting.clerk())) {
            throw new Refused("access.self", "不能给自己授权，请由另一位安全管理员办理");
        }
        clerks.lock(granting.clerk());
        var clerk = clerks.find(granting.clerk()).orElseThrow(() -> new Refused("access.no-clerk", "没有这个用户，请核对登录名"));
        var scope = place(by, granting);
        checkPaper(granting);
        checkSeparation(granting);
        var appointment = new Appointment(
                AppointmentId.next(),
                granting.clerk(),
                granting.org(),
                granting.post(),
                granting.fromOn(),
                granting.untilOn(),
                granting.documentNumber().strip(),
                by.clerkName(),
                null,
                null);
        table.add(appointment, clock.instant());
        var title = directory.name(granting.org()) + " · " + granting.post().label();
        changes.tell(
                by,
                AccessChanged.of(scope, subject(appointment.id()), "授予 %s 任职：%s".formatted(clerk.loginName(), title))
                        .with("post", "", granting.post().name())
                        .with("documentNumber", "", appointment.documentNumber()));
        return appointment.id();
    }

    /// Ends an appointment before its date; whoever uses it loses it at once when that is today.
    @Transactional
    public void end(Actor by, AppointmentId id, AppointmentEnding appointmentEnding) {
        by.need("appointment:grant");
        var appointment = find(by.scope(), id);
        if (by.clerk().equals(appointment.clerk())) {
            throw new Refused("access.self", "不能解除自己的任职，请由另一位安全管理员办理");
        }
        if (appointmentEnding.documentNumber().isBlank()) {
            throw new Refused("access.no-document", "请填写解除任职的文号");
        }
        if (appointmentEnding.on().isBefore(appointment.fromOn())) {
            throw new Refused("access.end-before-start", "解除日期不能早于任职起始日 " + appointment.fromOn());
        }
        if (appointment.isOver(appointmentEnding.on())
                || !table.end(id, appointmentEnding, by.clerkName(), clock.instant())) {
            throw new Refused("access.already-ended", "该任职在这一天之前已经结束，无须再解除");
        }
        var scope = directory.scope(appointment.org()).orElseThrow();
        changes.tell(
                by,
                AccessChanged.of(
                                scope, subject(id), "解除任职：" + appointment.post().label())
                        .with("endedOn", "", appointmentEnding.on().toString())
                        .with(
                                "documentNumber",
                                "",
                                appointmentEnding.documentNumber().strip()));
    }

    /// The appointment, if its organisation lies within the scope.
    public Appointment find(Scope scope, AppointmentId id) {
        return table.find(id)
                .filter(one -> directory.contains(scope, one.org()))
                .orElseThrow(() -> new Refused("access.no-appointment", "没有这项任职，或不在您的管理范围内"));
    }

    /// Every appointment of a clerk, the oldest first; those of other scopes too, because posts exclude each other.
    public List<Appointment> of(ClerkId clerk) {
        return table.of(clerk);
    }

    /// Appointments within the scope by words of a clerk or an organisation, the latest granted first.
    public List<Appointment> list(Scope scope, String words) {
        var wanted = words.strip();
        var named = wanted.isEmpty()
                ? List.<OrgId>of()
                : directory.search(scope, wanted, NAMED).stream()
                        .map(OrgChoice::id)
                        .toList();
        return table.at(directory.within(scope, table.orgs()), wanted, named);
    }

    /// Today, as appointments count days.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Scope place(Actor by, Granting granting) {
        var scope = directory
                .scope(granting.org())
                .filter(found -> directory.contains(by.scope(), granting.org()))
                .orElseThrow(() -> new Refused("access.out-of-scope", "该工会不在您的授权范围内，请重新选择"));
        var level = directory.level(granting.org()).orElseThrow();
        if (!granting.post().levels().contains(level)) {
            throw new Refused(
                    "access.wrong-level",
                    "“%s”不能在%s工会任职，请改选工会或岗位".formatted(granting.post().label(), level.label()));
        }
        return scope;
    }

    private static void checkPaper(Granting granting) {
        if (granting.documentNumber().isBlank()) {
            throw new Refused("access.no-document", "请填写批准文号");
        }
        var until = granting.untilOn();
        if (until != null && until.isBefore(granting.fromOn())) {
            throw new Refused("access.end-before-start", "截止日期不能早于起始日期");
        }
    }

    private void checkSeparation(Granting granting) {
        var seats = table.of(granting.clerk()).stream()
                .filter(held -> held.overlaps(granting.fromOn(), granting.untilOn()))
                .map(held -> new Seat(held.org(), held.post()))
                .toList();
        Separation.objection(new Seat(granting.org(), granting.post()), seats).ifPresent(sentence -> {
            throw new Refused("access.separation", sentence);
        });
    }

    private static String subject(AppointmentId id) {
        return "appointment:" + id;
    }
}
