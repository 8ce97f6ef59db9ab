package huizhanjia.organizing.founding.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.organizing.founding.FoundingMatter;
import huizhanjia.organizing.founding.FoundingStand;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/foundings` prints.
///
/// @param all of the scope
/// @param shown a page of those asked for
/// @param stand the state asked for; null for all
/// @param requests how many requests of workers wait
public record FoundingList(
        List<FoundingMatter> all,
        Excerpt<Line> shown,
        @Nullable FoundingStand stand,
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
        return Arrays.stream(FoundingStand.values())
                .map(one -> new Count(
                        one,
                        all.stream().filter(matter -> matter.stand() == one).count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    /// The matters asked for.
    public List<Line> lines() {
        return shown.rows();
    }

    /// Through the matters asked for.
    public PageLinks links() {
        return PageLinks.of(shown, stand == null ? "/foundings" : "/foundings?stand=" + stand.name());
    }

    /// A state and its number.
    public record Count(FoundingStand stand, long number) {}
}
