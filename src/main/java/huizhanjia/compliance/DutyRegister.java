package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.org.census.Census;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The register of duties as organisations meet it: who owes what, in which windows, since when.
@Component
public class DutyRegister {

    private static final int MONTHS_BACK = 6;

    private final Census census;
    private final OutsetTable outsets;
    private final Rechecks rechecks;
    private final VerdictTable verdicts;
    private final Clock clock;

    DutyRegister(Census census, OutsetTable outsets, Rechecks rechecks, VerdictTable verdicts, Clock clock) {
        this.census = census;
        this.outsets = outsets;
        this.rechecks = rechecks;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /// From the day on, every county owes what the register says.
    @Transactional
    public void begin(LocalDate day) {
        census.counties().forEach(county -> outsets.set(county, day));
    }

    /// What the organisation owes.
    public List<Duty> owedBy(OrgId org) {
        return census.find(org).map(line -> Bearers.owedBy(line.kind())).orElse(List.of());
    }

    /// The window of the day and the one before; half a year for duties without a rhythm of the calendar.
    public List<Window> windows(Duty duty, LocalDate on) {
        var cadence = duty.rhythm().cadence();
        return Window.of(cadence, on)
                .map(window -> List.of(window.previous(cadence), window))
                .orElseGet(() -> List.of(new Window(on.minusMonths(MONTHS_BACK), on)));
    }

    /// Judges one duty anew at once, for whoever has just told of it and wants to see what came of it; seconds
    /// later when the county is being judged.
    public void refresh(String county, OrgId org, String duty) {
        if (!rechecks.duty(county, org, duty, LocalDate.now(clock))) {
            verdicts.stir(county, org);
        }
    }

    /// Judges every duty of one organisation anew at once, when what it told was verified.
    public void refresh(String county, OrgId org) {
        if (!rechecks.orgs(county, () -> Set.of(org), LocalDate.now(clock))) {
            verdicts.stir(county, org);
        }
    }
}
