package huizhanjia.compliance;

import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Judging;
import huizhanjia.law.Numbers;
import huizhanjia.org.census.CensusLine;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Judges a county with the frequencies its area has set itself; everything else as the register has it.
record LocalBench(Examination examination, Numbers numbers) {

    /// How some duties of an organisation stand.
    List<VerdictRow> judge(CensusLine org, Predicate<String> duties) {
        return examination.judge(org, duties).stream()
                .map(row -> local(row, org))
                .toList();
    }

    private VerdictRow local(VerdictRow row, CensusLine org) {
        var duty = DutyBook.find(row.duty()).orElseThrow();
        var value = Frequencies.parameter(duty).flatMap(numbers::held);
        var local = Frequencies.at(duty, value);
        if (duty.proof().judging() != Judging.EVIDENCE || local.equals(duty)) {
            return row;
        }
        var from = value.map(parameter -> parameter.force().from()).orElse(null);
        return new VerdictRow(row.org(), row.duty(), judge(local, row, later(examination.owed(org), from)));
    }

    /// A window that began before the value did is measured as it was; what was missed then stays missed.
    private Judgement judge(Duty local, VerdictRow row, LocalDate owed) {
        var cadence = local.rhythm().cadence();
        var isOld = Window.of(cadence, examination.on())
                .filter(window -> window.previous(cadence).from().isBefore(owed))
                .isPresent();
        if (isOld && row.judgement().status().isOverdue()) {
            return row.judgement();
        }
        return examination.byEvidence(local, row.org(), owed);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
