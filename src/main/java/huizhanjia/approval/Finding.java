package huizhanjia.approval;

import huizhanjia.law.Confidence;
import huizhanjia.law.Rule;
import huizhanjia.law.Severity;
import huizhanjia.law.Source;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// What a rule says of a petition, with its article.
///
/// @param verdict what it says
/// @param matter what it looks at, such as 会员不少于二十五人
/// @param source where it stands written
/// @param severity what a breach does, already weakened to what its source allows
public record Finding(Verdict verdict, String matter, Source source, Severity severity) {

    /// What a rule says of the facts on the day; a breach blocks as far as its source is sure.
    public static <F> Finding of(Rule<F> rule, String matter, F facts, LocalDate on) {
        var cites = rule.citation();
        return of(
                rule.judge(facts, on),
                matter,
                new Source(cites.law(), cites.article(), cites.quote()),
                cites.confidence());
    }

    /// A verdict with its source; a breach blocks as far as the source is sure.
    public static Finding of(Verdict verdict, String matter, Source source, Confidence confidence) {
        return new Finding(verdict, matter, source, Severity.BLOCK.under(confidence));
    }

    /// The same, but a breach only warns.
    public Finding warning() {
        return new Finding(verdict, matter, source, Severity.WARN);
    }

    /// Whether nobody may agree while it stands.
    public boolean blocks() {
        return verdict instanceof Verdict.Breached && severity == Severity.BLOCK;
    }

    /// The verdict as printed.
    public String state() {
        return switch (verdict) {
            case Verdict.Met met -> "符合";
            case Verdict.NotApplicable none -> "不适用";
            case Verdict.Unknown unknown -> "待核实";
            case Verdict.Owed owed -> "待办理";
            case Verdict.Due due -> "将到期";
            case Verdict.Breached breached -> blocks() ? "不符合" : "请注意";
        };
    }

    /// What it says in words; empty text where nothing needs saying.
    public String words() {
        return switch (verdict) {
            case Verdict.Met met -> "";
            case Verdict.NotApplicable none -> "";
            case Verdict.Unknown unknown -> unknown.missing();
            case Verdict.Owed owed -> owed.because();
            case Verdict.Due due -> due.finding();
            case Verdict.Breached breached -> breached.finding();
        };
    }
}
