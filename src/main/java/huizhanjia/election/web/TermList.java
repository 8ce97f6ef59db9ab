package huizhanjia.election.web;

import huizhanjia.election.TermNotice;
import huizhanjia.org.OrgKind;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.TermState;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Terms of a scope by urgency.
///
/// @param tally how many stand how, whatever state is asked for
/// @param branches the unions directly below, to choose from
/// @param notices what the post's union was told and still holds
public record TermList(
        TermFilter filter,
        LocalDate on,
        Map<TermState, Long> tally,
        List<Choice> branches,
        List<Line> lines,
        List<TermNotice> notices,
        PageLinks links)
        implements Page {

    @Override
    public String title() {
        return "换届";
    }

    /// How many stand so.
    public long count(TermState state) {
        return tally.getOrDefault(state, 0L);
    }

    /// The kinds to choose from.
    public List<Choice> kinds() {
        var kinds = Arrays.stream(OrgKind.values()).filter(OrgKind::hasCommittee);
        return Choice.of(kinds.toList(), OrgKind::name, OrgKind::label);
    }

    /// How many notices speak of the union itself, as printed; empty text for none.
    public String told() {
        return notices.isEmpty() ? "" : "有 %d 家工会的换届提醒还没有办结".formatted(notices.size());
    }

    /// One union.
    public record Line(TermLine term, TermState state, String left) {

        static Line of(TermLine term, LocalDate on) {
            var state = term.state(on);
            var days = term.daysLeft(on);
            var left = state == TermState.UNKNOWN ? "" : days > 0 ? "还有 " + days + " 天" : "超过 " + -days + " 天";
            return new Line(term, state, left);
        }
    }
}
