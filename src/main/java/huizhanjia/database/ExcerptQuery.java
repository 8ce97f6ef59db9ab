package huizhanjia.database;

import huizhanjia.kernel.Excerpt;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A list that is asked for some rows at a time, with how long the whole list is.
///
/// @param select what is read of a row, such as `select o.id, o.name`
/// @param from where the rows are and which of them, from the word `from` on
/// @param order the order, from the words `order by` on; no two rows may be equal in it
public record ExcerptQuery(JdbcClient jdbc, String select, String from, String order) {

    /// The rows of the span and the total, which is told of a span past the end as well, and is only asked for where
    /// the rows do not tell it.
    public <T> Excerpt<T> read(Params asked, Excerpt.Span span, RowMapper<T> row) {
        var rows = jdbc.sql("""
                %s
                %s
                %s
                limit :excerptRows offset :excerptFrom
                """.formatted(select, from, order))
                .paramSource(asked.and("excerptRows", span.rows()).and("excerptFrom", span.from()))
                .query(row)
                .list();
        var isLast = rows.size() < span.rows() && (span.from() == 0 || !rows.isEmpty());
        return new Excerpt<>(rows, isLast ? span.from() + rows.size() : count(asked), span.from());
    }

    /// How long the whole list is.
    public long count(Params asked) {
        return jdbc.sql("select count(*)\n" + from)
                .paramSource(asked)
                .query(Long.class)
                .single();
    }
}
