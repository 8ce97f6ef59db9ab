package huizhanjia.organizing.legal.web;

import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.LegalStanding;
import huizhanjia.ui.Page;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/legal-persons` prints.
///
/// @param state the state asked for; null for all
public record LegalList(List<LegalPersons.Line> all, LegalStanding.@Nullable State state) implements Page {

    private static final int SHOWN = 500;

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
        return asked().stream().limit(SHOWN).toList();
    }

    /// The unions asked for.
    List<LegalPersons.Line> asked() {
        return all.stream()
                .filter(line -> state == null || line.standing().state() == state)
                .toList();
    }

    /// Where they leave as a workbook.
    public String export() {
        return "/legal-persons/export" + (state == null ? "" : "?state=" + state.name());
    }

    /// A state and its number.
    public record Count(LegalStanding.State state, long number) {}
}
