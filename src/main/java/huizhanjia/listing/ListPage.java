package huizhanjia.listing;

import huizhanjia.kernel.Actor;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Typed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list as it is printed.
///
/// @param asked what it is filtered by, as typed
/// @param picks every column there is, and whether it is shown
/// @param views addresses the clerk kept, by name
public record ListPage(
        Head head,
        List<Filter> filters,
        Typed asked,
        List<Pick> picks,
        List<List<Cell>> rows,
        PageLinks links,
        Map<String, String> views)
        implements Page {

    @Override
    public String title() {
        return head.title();
    }

    /// What does not change with the rows.
    public record Head(String path, String title, List<ListAction> actions, ListWords words) {

        Head with(ListAction action) {
            return new Head(
                    path,
                    title,
                    Stream.concat(actions.stream(), Stream.of(action)).toList(),
                    words);
        }

        Head with(ListWords said) {
            return new Head(path, title, actions, said);
        }

        /// With the buttons alone that the post may press.
        Head of(Actor actor) {
            var pressed = actions.stream()
                    .filter(action -> action.permission().isEmpty() || actor.may(action.permission()))
                    .toList();
            return new Head(path, title, pressed, words);
        }
    }

    /// A column to choose.
    public record Pick(String label, boolean shown) {}

    /// What stands in a row under a column.
    ///
    /// @param href where it leads; empty text for nowhere
    /// @param tone how it is coloured; null for plain text
    public record Cell(
            String label,
            String text,
            String href,
            @Nullable String tone,
            boolean number) {}

    /// Whether nobody filtered: what is missing then was never entered.
    public boolean isWhole() {
        return filters.stream().noneMatch(filter -> asked.has(filter.name()));
    }

    /// As what it can leave.
    public List<Choice> formats() {
        return List.of(new Choice("xlsx", "Excel 工作簿（.xlsx）"), new Choice("csv", "文本（.csv）"));
    }

    /// The address of these rows, without which part of them.
    public String address() {
        return ListAddress.of(head.path(), asked);
    }
}
