package huizhanjia.member.bulk;

import huizhanjia.intake.Outcome;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import java.util.List;

/// A row with what it would do.
///
/// @param fate what becomes of it
/// @param member whose record it is about: the one who is there, or a new one
/// @param org where the person shall belong
record JudgedLine(SealedLine sealed, Fate fate, MemberId member, OrgId org) {

    /// What becomes of a row.
    ///
    /// @param bulk whether the person can be entered together with many others
    /// @param told what changes, old → new, as printed; empty text for nothing
    record Fate(Outcome outcome, boolean bulk, String told) {

        static Fate of(Outcome outcome) {
            return new Fate(outcome, false, "");
        }

        static Fate of(Outcome outcome, String told) {
            return new Fate(outcome, false, told);
        }
    }

    /// What tells the row from others, masked, with what changes and what is to be looked at.
    String words(String union) {
        var line = sealed.line();
        var words = new StringBuilder(line.who());
        if (!union.isEmpty()) {
            words.append(" · ").append(union);
        }
        if (!fate.told().isEmpty()) {
            words.append("　").append(fate.told());
        }
        if (!line.told().warning().isEmpty() && fate.outcome() == Outcome.NEW) {
            words.append("　请核对：").append(line.told().warning());
        }
        return words.toString();
    }

    /// How many came out so.
    static int countOf(Outcome outcome, List<JudgedLine> lines) {
        return (int)
                lines.stream().filter(line -> line.fate().outcome() == outcome).count();
    }
}
