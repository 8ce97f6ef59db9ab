package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Admission;
import huizhanjia.member.AdmissionOutcome;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.Standing;
import huizhanjia.member.Step;
import huizhanjia.member.Transfer;
import huizhanjia.member.bulk.RowTable.Line;
import huizhanjia.member.bulk.RowTable.Replaced;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Commits one staged row through the facades, as a clerk would, and takes it back.
@Component
class RowCommit {

    private final Members members;
    private final Memberships memberships;
    private final RowTable table;
    private final Clock clock;

    RowCommit(Members members, Memberships memberships, RowTable table, Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.table = table;
        this.clock = clock;
    }

    /// Does what the check said of the row; how it came out now.
    Outcome commit(Intake intake, Line line) {
        return switch (line.outcome()) {
            case NEW, DUPLICATE -> claim(intake, line);
            case CHANGED -> change(intake, line);
            case TRANSFER -> transfer(intake, line);
            case SAME, WRONG -> throw new IllegalStateException("nothing to commit: " + line.outcome());
        };
    }

    /// Puts back what a row replaced; refused when somebody built on it since.
    void takeBack(Intake intake, Replaced replaced) {
        var member = members.need(intake.by().scope(), replaced.member());
        if (member.version() != replaced.versionAfter()) {
            throw new Refused("member.built-on", "导入之后又有改动，不能撤回");
        }
        members.amend(member, replaced.before(), intake.by());
        if (!member.org().equals(replaced.org())) {
            memberships.transfer(member.id(), new Transfer(replaced.org(), moving("撤回导入")), intake.by());
        }
    }

    private Outcome claim(Intake intake, Line line) {
        if (members.isAt(line.person(), line.org())) {
            return Outcome.DUPLICATE;
        }
        var admission = new Admission(line.org(), line.person(), line.joinedOn());
        return switch (members.admit(admission, intake.by())) {
            case AdmissionOutcome.Admitted admitted -> {
                retain(intake, line, members.need(intake.by().scope(), admitted.member()));
                yield Outcome.NEW;
            }
            case AdmissionOutcome.Compared compared -> Outcome.DUPLICATE;
        };
    }

    private Outcome change(Intake intake, Line line) {
        var before = members.need(intake.by().scope(), line.member());
        members.amend(before, before.person().filledWith(line.person()), intake.by());
        retain(intake, line, before);
        remember(intake, before);
        return Outcome.CHANGED;
    }

    private Outcome transfer(Intake intake, Line line) {
        var before = members.need(intake.by().scope(), line.member());
        memberships.transfer(before.id(), new Transfer(line.org(), moving("名册导入")), intake.by());
        var arrived = members.need(intake.by().scope(), before.id());
        members.amend(arrived, before.person().filledWith(line.person()), intake.by());
        remember(intake, before);
        return Outcome.TRANSFER;
    }

    private void retain(Intake intake, Line line, Member member) {
        if (line.retention() != null && member.standing() == Standing.ACTIVE) {
            memberships.retain(member.id(), line.retention(), intake.by());
        }
    }

    private void remember(Intake intake, Member before) {
        var after = members.need(intake.by().scope(), before.id());
        table.replaced(intake, new Replaced(before.id(), after.version(), before.org(), before.person()));
    }

    private Step moving(String note) {
        return new Step(LocalDate.now(clock), Reason.WORK_CHANGED, "", note);
    }
}
