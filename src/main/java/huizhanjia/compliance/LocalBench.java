package huizhanjia.compliance;

import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Judging;
import huizhanjia.law.Numbers;
import huizhanjia.org.census.CensusLine;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

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
        if (duty.proof().judging() != Judging.EVIDENCE) {
            return row;
        }
        return Frequencies.parameter(duty)
                .map(key -> new Owing(duty, examination.owed(org), window -> often(duty, key, window)))
                .map(owing -> new VerdictRow(row.org(), row.duty(), examination.byEvidence(owing, row.org())))
                .orElse(row);
    }

    /// A stricter number holds for the windows that begin under it, a milder one from its day on: of those of
    /// the first and the last day the milder counts.
    private int often(Duty duty, String key, Window window) {
        var last = window.until().isAfter(examination.on()) ? examination.on() : window.until();
        return Math.min(often(duty, key, window.from()), often(duty, key, last));
    }

    private int often(Duty duty, String key, LocalDate day) {
        return Frequencies.at(duty, numbers.on(day).held(key)).rhythm().times();
    }
}
