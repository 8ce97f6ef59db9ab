package huizhanjia.kernel;

import java.util.List;
import java.util.function.Function;

/// Some rows of a longer list, and how long the whole list is: what is left out is said.
///
/// @param total of the whole list
/// @param from how many rows stand before these
public record Excerpt<T>(List<T> rows, long total, int from) {

    public Excerpt {
        rows = List.copyOf(rows);
    }

    /// A part of a list that is at hand.
    public static <T> Excerpt<T> of(List<T> all, Span span) {
        var from = Math.min(span.from(), all.size());
        return new Excerpt<>(all.subList(from, Math.min(from + span.rows(), all.size())), all.size(), from);
    }

    /// Of a list with nothing in it.
    public static <T> Excerpt<T> none() {
        return new Excerpt<>(List.of(), 0, 0);
    }

    /// The same rows as something else.
    public <R> Excerpt<R> map(Function<T, R> as) {
        return new Excerpt<>(rows.stream().map(as).toList(), total, from);
    }

    /// Whether rows follow.
    public boolean hasMore() {
        return from + rows.size() < total;
    }

    /// Which rows are asked for.
    public record Span(int from, int rows) {

        /// A page of a list begins at a row that somebody may have typed.
        public static Span page(int from) {
            return new Span(Math.max(0, from), 50);
        }
    }
}
