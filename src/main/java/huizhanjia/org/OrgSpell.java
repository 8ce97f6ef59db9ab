package huizhanjia.org;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What held of an organisation for a time: a name, a head, a term, a place in the hierarchy.
///
/// @param fact which of them
/// @param value as printed
/// @param from the first day
/// @param until the last day; null while it holds
/// @param documentNumber of the paper that says so; empty text where none is known
public record OrgSpell(
        Fact fact, String value, LocalDate from, @Nullable LocalDate until, String documentNumber) {

    /// Whether both say the same, from whatever day.
    boolean saysSame(OrgSpell other) {
        return fact == other.fact && value.equals(other.value);
    }

    /// What holds from the day, as far as its history is kept; a head and a term hold from the election.
    static List<OrgSpell> of(Particulars known, LocalDate from, String documentNumber) {
        var spells = new ArrayList<OrgSpell>();
        spells.add(new OrgSpell(Fact.NAME, known.name(), from, null, documentNumber));
        spells.add(new OrgSpell(Fact.KIND, known.kind().label(), from, null, documentNumber));
        var term = known.leadership().term();
        var elected = term == null || term.electedOn().isBefore(from) ? from : term.electedOn();
        if (!known.leadership().head().isEmpty()) {
            spells.add(new OrgSpell(Fact.HEAD, known.leadership().head(), elected, null, documentNumber));
        }
        if (term != null) {
            spells.add(new OrgSpell(Fact.TERM, term.label(), term.electedOn(), null, documentNumber));
        }
        return List.copyOf(spells);
    }

    /// The facts whose history is kept.
    public enum Fact {
        NAME("名称"),
        KIND("类型"),
        HEAD("负责人"),
        TERM("任期"),
        PARENT("上级工会"),
        INDUSTRIAL("产业上级"),
        BUSINESS("业务主管"),
        FUNDS("经费上级");

        private final String label;

        Fact(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }
}
