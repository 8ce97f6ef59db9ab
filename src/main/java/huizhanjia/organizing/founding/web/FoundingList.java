package huizhanjia.organizing.founding.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.organizing.founding.FoundingMatter;
import huizhanjia.organizing.founding.FoundingState;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/foundings` prints.
///
/// @param all of the scope
/// @param shown a page of those asked for
/// @param state the state asked for; null for all
/// @param requests how many requests of workers wait
public record FoundingList(
        List<FoundingMatter> all,
        Excerpt<Line> shown,
        @Nullable FoundingState state,
        long requests,
        boolean mayFound) implements Page {

    @Override
    public String title() {
        return "建会事项";
    }

    /// A matter and where its union will stand.
    public record Line(FoundingMatter matter, String parent) {}

    /// How many stand where, as links.
    public List<Count> counts() {
        return Arrays.stream(FoundingState.values())
                .map(one -> new Count(
                        one,
                        all.stream().filter(matter -> matter.state() == one).count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    /// The matters asked for.
    public List<Line> lines() {
        return shown.rows();
    }

    /// Through the matters asked for.
    public PageLinks links() {
        return PageLinks.of(shown, state == null ? "/foundings" : "/foundings?state=" + state.name());
    }

    /// A state and its number.
    public record Count(FoundingState state, long number) {}
}
