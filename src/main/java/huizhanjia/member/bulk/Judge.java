package huizhanjia.member.bulk;

import huizhanjia.intake.Findings;
import huizhanjia.intake.Intake;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.RowProblem;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.bulk.HolderTable.Former;
import huizhanjia.member.bulk.HolderTable.Holder;
import huizhanjia.member.bulk.JudgedLine.Fate;
import huizhanjia.vault.Vault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges the rows of one roster before they are staged, so that what is staged is never rewritten: against the rows
/// before them and against who is there already.
final class Judge {

    private final Intake intake;
    private final HolderTable table;
    private final Vault vault;
    private final Set<OrgId> within;
    private final Findings findings;
    private final Set<BlindIndex> seen = new HashSet<>();

    /// @param within the unions of the clerk's scope, from where members may be transferred
    Judge(Intake intake, Sources sources, Set<OrgId> within, Findings findings) {
        this.intake = intake;
        this.table = sources.table();
        this.vault = sources.vault();
        this.within = within;
        this.findings = findings;
    }

    /// Where it looks people up, and what opens what is sealed of them.
    record Sources(HolderTable table, Vault vault) {}

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
            return judged(line, Fate.of(Outcome.WRONG), null);
        }
        var identity = line.identity();
        if (!seen.add(identity)) {
            return judged(line, Fate.of(Outcome.DUPLICATE), null);
        }
        var holder = there.holders().get(identity);
        if (holder != null) {
            return judged(line, known(line, holder), holder);
        }
        var former = there.former().get(identity);
        return judged(line, former == null ? fresh(line) : returning(line, former), null);
    }

    /// A row that names no union is about the union where the person is.
    private JudgedLine judged(SealedLine line, Fate fate, @Nullable Holder holder) {
        var said = line.line().union();
        if (holder != null) {
            var held = holder.member();
            return new JudgedLine(line, fate, held.id(), said == null ? held.org() : said);
        }
        return new JudgedLine(line, fate, line.record(), said == null ? intake.org() : said);
    }

    /// The retained get two spells: row by row.
    private Fate fresh(SealedLine line) {
        var belonging = line.line().belonging();
        if (belonging.standing() == MembershipStatus.OUT) {
            return wrong(line, RosterColumns.CHANGE_KIND.key(), "系统里没有这个证件号码的会员，已经离会的人不能用名册导入");
        }
        if (line.line().union() == null) {
            return wrong(line, RosterColumns.ORG.key(), "没有写明工会。请在表里补上工会名称，或点“改正表头”，选定没有写明工会的人登记到哪家基层工会");
        }
        var unfit = unfitRetention(line);
        return unfit == null ? new Fate(Outcome.NEW, belonging.standing() == MembershipStatus.ACTIVE, "") : unfit;
    }

    /// Those who were here before come back to their record, on the day they left at the earliest.
    private Fate returning(SealedLine line, Former former) {
        if (line.line().belonging().standing() == MembershipStatus.OUT) {
            return Fate.of(Outcome.SAME);
        }
        var fate = fresh(line);
        if (fate.outcome() == Outcome.WRONG) {
            return fate;
        }
        if (line.line().belonging().since().isBefore(former.leftOn())) {
            return wrong(line, RosterColumns.JOINED_ON.key(), "此人 %s 才离会，重新入会的日期不能早于这一天".formatted(former.leftOn()));
        }
        return Differences.isSameName(former.name(), line.line().person().name())
                ? Fate.of(Outcome.NEW)
                : Fate.of(
                        Outcome.RENAMED,
                        "姓名：%s → %s"
                                .formatted(former.name(), line.line().person().name()));
    }

    /// The same, changed, moved within the scope, called otherwise, or held where this post cannot reach.
    private Fate known(SealedLine line, Holder holder) {
        var member = holder.member();
        var belonging = line.line().belonging();
        if (!member.county().equals(intake.county())) {
            return Fate.of(Outcome.DUPLICATE);
        }
        if (belonging.standing() == MembershipStatus.OUT) {
            return wrong(
                    line,
                    RosterColumns.CHANGE_KIND.key(),
                    "系统里这个证件号码还是%s的会员；离会须有手续，请在系统里逐人办理"
                            .formatted(member.standing().label()));
        }
        var said = line.line().union();
        var moves = said != null && !said.equals(member.org());
        if (moves && !(intake.by().may("member:transfer") && within.contains(member.org()))) {
            return Fate.of(Outcome.DUPLICATE);
        }
        var unfit = member.standing() == MembershipStatus.RETAINED ? null : unfitRetention(line);
        if (unfit != null) {
            return unfit;
        }
        var told = String.join("；", new Differences(line, holder, vault).told());
        if (!Differences.isSameName(member.person().name(), line.line().person().name())) {
            return Fate.of(moves ? Outcome.DUPLICATE : Outcome.RENAMED, told);
        }
        return Fate.of(moves ? Outcome.TRANSFER : told.isEmpty() ? Outcome.SAME : Outcome.CHANGED, told);
    }

    /// Whoever is retained is so from a day on and for a reason.
    private @Nullable Fate unfitRetention(SealedLine line) {
        var belonging = line.line().belonging();
        if (belonging.standing() != MembershipStatus.RETAINED) {
            return null;
        }
        if (belonging.changedOn() == null) {
            return wrong(line, RosterColumns.CHANGE_ON.key(), "保留会籍必须填写会籍变化日期");
        }
        return belonging.reason().isEmpty()
                ? wrong(line, RosterColumns.CHANGE_REASON.key(), "保留会籍必须填写会籍变化原因，如 退休、失业")
                : null;
    }

    private Fate wrong(SealedLine line, String column, String sentence) {
        var place = line.line().place();
        findings.add(new RowProblem(place.sheet(), place.row(), column, Outcome.WRONG, sentence));
        return Fate.of(Outcome.WRONG);
    }

    /// Who is there behind the identities of a batch.
    private record There(Map<BlindIndex, Holder> holders, Map<BlindIndex, Former> former) {}
}
