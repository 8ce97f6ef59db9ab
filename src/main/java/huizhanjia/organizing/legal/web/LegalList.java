package huizhanjia.organizing.legal.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.LegalStanding;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/legal-persons` prints.
///
/// @param state the state asked for; null for all
/// @param span which of them are shown
public record LegalList(List<LegalPersons.Line> all, LegalStanding.@Nullable State state, Excerpt.Span span)
        implements Page {

    @Override
    public String title() {
        return "工会法人";
    }

    /// The states there are, with their numbers.
    public List<Count> counts() {
        return Arrays.stream(LegalStanding.State.values())
                .map(one -> new Count(
                        one,
                        all.stream()
                                .filter(line -> line.standing().state() == one)
                                .count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    /// The unions asked for, as many as a page holds.
    public List<LegalPersons.Line> lines() {
        return shown().rows();
    }

    public PageLinks links() {
        return PageLinks.of(shown(), "/legal-persons" + query());
    }

    private Excerpt<LegalPersons.Line> shown() {
        return Excerpt.of(in(state, all), span);
    }

    /// The unions in a state; all where none is asked for.
    static List<LegalPersons.Line> in(LegalStanding.@Nullable State state, List<LegalPersons.Line> all) {
        return all.stream()
                .filter(line -> state == null || line.standing().state() == state)
                .toList();
    }

    private String query() {
        return state == null ? "" : "?state=" + state.name();
    }

    /// Where they leave as a workbook.
    public String export() {
        return "/legal-persons/export" + query();
    }

    /// A state and its number.
    public record Count(LegalStanding.State state, long number) {}
}
