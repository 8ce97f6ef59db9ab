package huizhanjia.member.bulk;

import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Problem;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Person;
import huizhanjia.member.RosterField;
import huizhanjia.member.Standing;
import huizhanjia.member.bulk.HolderTable.Holder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges the rows of one roster before they are staged, so that what is staged is never rewritten: against the rows
/// before them and against who is there already.
final class Judge {

    private static final List<RosterField> COMPARED = Stream.of(RosterField.values())
            .filter(field -> !field.isSealed() && field != RosterField.MIGRANT)
            .toList();

    private final Intake intake;
    private final HolderTable table;
    private final Set<OrgId> within;
    private final Findings findings;
    private final boolean mayTransfer;
    private final Set<BlindIndex> seen = new HashSet<>();

    /// @param within the unions of the clerk's scope, from where members may be transferred
    Judge(Intake intake, HolderTable table, Set<OrgId> within, Findings findings) {
        this.intake = intake;
        this.table = table;
        this.within = within;
        this.findings = findings;
        this.mayTransfer = intake.by().may("member:transfer");
    }

    List<JudgedLine> judge(List<SealedLine> lines) {
        var there = there(lines);
        var judged = new ArrayList<JudgedLine>(lines.size());
        for (var line : lines) {
            judged.add(judge(line, there));
        }
        return judged;
    }

    private There there(List<SealedLine> lines) {
        var right = lines.stream().filter(line -> line.line().isRight()).toList();
        var holders =
                table.holders(right.stream().map(SealedLine::identityBytes).toList());
        var unheld = right.stream()
                .filter(line -> !holders.containsKey(line.identity()))
                .map(SealedLine::identityBytes)
                .toList();
        return new There(holders, table.former(intake.county(), unheld));
    }

    /// The second and later right rows of one identity repeat the first.
    private JudgedLine judge(SealedLine line, There there) {
        if (!line.line().isRight()) {
            return new JudgedLine(line, Outcome.WRONG, line.record(), false);
        }
        var identity = line.identity();
        if (!seen.add(identity)) {
            return new JudgedLine(line, Outcome.DUPLICATE, line.record(), false);
        }
        var holder = there.holders().get(identity);
        if (holder != null) {
            return new JudgedLine(line, known(line, holder), holder.member().id(), false);
        }
        var left = there.former().get(identity);
        return left == null ? fresh(line) : returning(line, left);
    }

    /// The retained get two spells: row by row.
    private static JudgedLine fresh(SealedLine line) {
        return new JudgedLine(line, Outcome.NEW, line.record(), line.line().standing() == Standing.ACTIVE);
    }

    /// Those who were here before come back to their record, on the day they left at the earliest.
    private JudgedLine returning(SealedLine line, LocalDate left) {
        var tooEarly = line.line().joinedOn().isBefore(left);
        if (tooEarly) {
            findings.add(new Problem(
                    line.line().sheet(),
                    line.line().number(),
                    RosterColumns.JOINED_ON.key(),
                    Outcome.WRONG,
                    "此人 %s 才离会，重新入会的日期不能早于这一天".formatted(left)));
        }
        return new JudgedLine(line, tooEarly ? Outcome.WRONG : Outcome.NEW, line.record(), false);
    }

    /// The same, changed, moved within the scope, or held where this post cannot reach.
    private Outcome known(SealedLine line, Holder holder) {
        var member = holder.member();
        if (!member.county().equals(intake.county())) {
            return Outcome.DUPLICATE;
        }
        if (!member.org().equals(line.line().org())) {
            return mayTransfer && within.contains(member.org()) ? Outcome.TRANSFER : Outcome.DUPLICATE;
        }
        var stands = line.line().standing() == Standing.ACTIVE || member.standing() == Standing.RETAINED;
        return stands && saysNothingNew(line, holder) ? Outcome.SAME : Outcome.CHANGED;
    }

    private static boolean saysNothingNew(SealedLine line, Holder holder) {
        var known = holder.member().person();
        var migrant = line.migrant();
        return (migrant == null || migrant == known.value(RosterField.MIGRANT).equals("是"))
                && agrees(line.phone(), holder.phone())
                && agrees(line.place(), holder.place())
                && COMPARED.stream().allMatch(field -> agrees(line.line().person(), known, field));
    }

    private static boolean agrees(@Nullable BlindIndex typed, @Nullable BlindIndex known) {
        return typed == null || typed.equals(known);
    }

    private static boolean agrees(Person typed, Person known, RosterField field) {
        var value = typed.value(field);
        return value.isEmpty() || value.equals(known.value(field));
    }

    /// Who is there behind the identities of a batch.
    private record There(Map<BlindIndex, Holder> holders, Map<BlindIndex, LocalDate> former) {}
}
