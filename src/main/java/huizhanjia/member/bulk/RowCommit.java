package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Said;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.AdmissionOutcome;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.Step;
import huizhanjia.member.Transfer;
import huizhanjia.member.bulk.RowTable.Line;
import huizhanjia.member.bulk.RowTable.Replaced;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Commits one staged row through the facades, as a clerk would, and takes it back.
@Component
class RowCommit {

    private final Members members;
    private final Memberships memberships;
    private final RowTable table;
    private final RosterNews news;
    private final Clock clock;

    RowCommit(Members members, Memberships memberships, RowTable table, RosterNews news, Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.table = table;
        this.news = news;
        this.clock = clock;
    }

    /// Does what the check said of the row, as far as it is still so; how it came out now.
    Outcome commit(Intake intake, Line line) {
        return switch (line.outcome()) {
            case NEW, DUPLICATE -> claim(intake, line);
            case CHANGED -> members.isAt(line.person(), line.org()) ? change(intake, line) : claim(intake, line);
            case TRANSFER -> members.isAt(line.person(), line.org()) ? change(intake, line) : transfer(intake, line);
            case RENAMED -> rename(intake, line);
            case SAME, WRONG -> throw new IllegalStateException("nothing to commit: " + line.outcome());
        };
    }

    /// Puts back what a row replaced or entered; refused when somebody built on it since.
    Outcome takeBack(Intake intake, Replaced replaced) {
        var member = members.need(intake.by().scope(), replaced.member());
        var left = member.readAs(String.valueOf(replaced.versionAfter()));
        memberships.putBack(left, replaced.before(), intake.by());
        return switch (replaced.before().standing()) {
            case OUT, VOID -> Outcome.NEW;
            case ACTIVE, RETAINED -> member.org().equals(replaced.before().org()) ? Outcome.CHANGED : Outcome.TRANSFER;
        };
    }

    /// Refuses when a union that the rows name has ended since they were judged.
    void hold(Intake intake, Set<OrgId> unions) {
        members.hold(unions, intake.by());
    }

    /// One event for many people entered or taken back together.
    void record(Intake intake, String summary, int people) {
        news.record(intake, summary, people);
    }

    /// Takes back the questions that rows raised; how many, some at a time.
    int takeBackComparisons(Intake intake) {
        return news.endComparisons(intake);
    }

    /// Nobody is called otherwise unless the clerk said so.
    private Outcome rename(Intake intake, Line line) {
        if (!intake.said().is(Said.RENAMING)) {
            return Outcome.RENAMED;
        }
        return members.isAt(line.person(), line.org()) ? change(intake, line) : claim(intake, line);
    }

    private Outcome claim(Intake intake, Line line) {
        if (members.isAt(line.person(), line.org())) {
            return Outcome.DUPLICATE;
        }
        return switch (members.admitListed(line.admission(), intake.by())) {
            case AdmissionOutcome.Admitted admitted -> {
                var member = members.need(intake.by().scope(), admitted.member());
                retain(intake, line, member);
                remember(
                        intake,
                        admitted.before() == null
                                ? member.placed(line.org(), MembershipStatus.VOID)
                                : admitted.before());
                yield Outcome.NEW;
            }
            case AdmissionOutcome.Compared compared -> {
                if (compared.isNew()) {
                    news.raised(intake, compared.comparison());
                }
                yield Outcome.DUPLICATE;
            }
        };
    }

    private Outcome change(Intake intake, Line line) {
        var before = members.need(intake.by().scope(), line.member());
        fill(intake, line, before);
        retain(intake, line, before);
        remember(intake, before);
        return Outcome.CHANGED;
    }

    /// Who is retained by the row moved on the day of the retention at the latest.
    private Outcome transfer(Intake intake, Line line) {
        var before = members.need(intake.by().scope(), line.member());
        var on = line.retention() == null
                ? LocalDate.now(clock)
                : line.retention().on();
        var step = new Step(on, Reason.WORK_CHANGED, "", "名册导入");
        memberships.carry(before.id(), new Transfer(line.org(), step), intake.by());
        var arrived = members.need(intake.by().scope(), before.id());
        fill(intake, line, arrived);
        retain(intake, line, arrived);
        remember(intake, before);
        return Outcome.TRANSFER;
    }

    /// What the row says replaces what is known; what it leaves empty stays.
    private void fill(Intake intake, Line line, Member known) {
        members.amend(known, known.person().filledWith(line.person()), intake.by());
        var joinedOn = line.admission().joinedOn();
        if (joinedOn != null && known.joinedOn() == null) {
            members.join(known, joinedOn, intake.by());
        }
    }

    private void retain(Intake intake, Line line, Member member) {
        if (line.retention() != null && member.standing() == MembershipStatus.ACTIVE) {
            memberships.retain(member.id(), line.retention(), intake.by());
        }
    }

    private void remember(Intake intake, Member before) {
        var after = members.need(intake.by().scope(), before.id());
        table.replaced(intake, after.version(), before);
    }
}
