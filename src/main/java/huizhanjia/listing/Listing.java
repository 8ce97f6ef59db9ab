package huizhanjia.listing;

import huizhanjia.ui.Choice;
import huizhanjia.ui.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list of a room: what it is filtered by, its columns, what stands where it is empty. Never changed; each method
/// gives a list with one thing more.
///
/// @param <T> what a row is
public final class Listing<T> {

    private final ListPage.Head head;
    private final List<Filter> filters;
    private final List<ListColumn<T>> columns;

    private Listing(ListPage.Head head, List<Filter> filters, List<ListColumn<T>> columns) {
        this.head = head;
        this.filters = filters;
        this.columns = columns;
    }

    /// A list at a path, without anything yet.
    public static <T> Listing<T> at(String path, String title) {
        return new Listing<>(new ListPage.Head(path, title, List.of(), ListWords.NONE), List.of(), List.of());
    }

    /// Filtered by what somebody types.
    public Listing<T> search(String name, String label) {
        return filter(new Filter(name, label, Filter.Kind.TEXT, List.of()));
    }

    /// Filtered by a day.
    public Listing<T> day(String name, String label) {
        return filter(new Filter(name, label, Filter.Kind.DAY, List.of()));
    }

    /// Filtered by one of several.
    public Listing<T> choice(String name, String label, List<Choice> choices) {
        return filter(new Filter(name, label, Filter.Kind.CHOICE, choices));
    }

    /// With one more column of text; an empty text for nothing.
    public Listing<T> column(String label, Function<T, String> text) {
        return column(new ListColumn<>(label, ListColumn.Kind.TEXT, text, null, null, true));
    }

    /// With one more column of numbers.
    public Listing<T> number(String label, Function<T, @Nullable Number> number) {
        return column(
                new ListColumn<>(label, ListColumn.Kind.NUMBER, row -> printed(number.apply(row)), null, null, true));
    }

    /// With one more column of days.
    public Listing<T> date(String label, Function<T, @Nullable Object> day) {
        return column(new ListColumn<>(label, ListColumn.Kind.DATE, row -> printed(day.apply(row)), null, null, true));
    }

    /// With one more column of states; each is coloured by its tone: `good`, `late` or empty.
    public Listing<T> state(String label, Function<T, String> text, Function<T, String> tone) {
        return column(new ListColumn<>(label, ListColumn.Kind.TEXT, text, null, tone, true));
    }

    /// Whose last column leads somewhere.
    public Listing<T> linked(Function<T, String> href) {
        return last(columns.getLast().linked(href));
    }

    /// Whose last column is shown to those who pick it, and exported.
    public Listing<T> aside() {
        return last(columns.getLast().aside());
    }

    /// With a button beside the title for whoever may press it.
    public Listing<T> action(String label, String href, String permission) {
        return new Listing<>(head.with(new ListAction(label, href, permission)), filters, columns);
    }

    /// With what it says where there is nothing, and what it is for, by which article, what goes wrong.
    public Listing<T> words(ListWords said) {
        return new Listing<>(head.with(said), filters, columns);
    }

    ListPage.Head head() {
        return head;
    }

    List<Filter> filters() {
        return filters;
    }

    /// All columns, as they leave.
    List<ListColumn<T>> columns() {
        return columns;
    }

    /// The columns that somebody picked, in the order of the list; those shown unasked where nobody did.
    List<ListColumn<T>> columns(Typed asked) {
        var picked = Set.copyOf(asked.all("column"));
        var known = columns.stream()
                .filter(column -> picked.contains(column.label()))
                .toList();
        return known.isEmpty() ? columns.stream().filter(ListColumn::shown).toList() : known;
    }

    private Listing<T> filter(Filter filter) {
        return new Listing<>(head, with(filters, filter), columns);
    }

    private Listing<T> column(ListColumn<T> column) {
        return new Listing<>(head, filters, with(columns, column));
    }

    private Listing<T> last(ListColumn<T> column) {
        var all = new ArrayList<>(columns);
        all.set(all.size() - 1, column);
        return new Listing<>(head, filters, List.copyOf(all));
    }

    private static <E> List<E> with(List<E> some, E one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static String printed(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
