package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.HouseTest;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Sex;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever `Params` writes, `RecordRows` reads again.
@HouseTest
record RecordRowsTests(JdbcClient jdbc) {

    private static final String READ = """
            select cast(:id as uuid) as id, cast(:month as date) as month, cast(:texts as text[]) as texts,
                cast(:askedName as text) as asked_name, cast(:askedAt as timestamptz) as asked_at,
                cast(:endName as text) as end_name, cast(:endAt as timestamptz) as end_at,
                cast(:sex as text) as sex, cast(:local as timestamptz) as local
            """;

    private record Hand(String name, Instant at) {}

    private record Matter(
            OrgId id,
            YearMonth month,
            List<String> texts,
            Hand asked,
            @Nullable Hand end,
            @Nullable Sex sex,
            LocalDateTime local,
            List<Hand> steps) {}

    private record Nested(String name, Hand asked) {}

    private record Page(int number, @Nullable Integer columnNumber) {}

    private record Book(String name, @Nullable Page of) {}

    private static final Instant AT = Instant.parse("2026-05-01T01:30:00Z");
    private static final Hand ZHOU = new Hand("周红", AT);

    @Test
    void a_record_comes_back_as_it_went() {
        var whole = matter(new Hand("李明", AT.plusSeconds(1)), Sex.FEMALE);
        assertThat(again(whole)).isEqualTo(whole);
    }

    @Test
    void a_record_within_that_may_be_null_is_null_where_nothing_is_known_of_it() {
        var open = matter(null, null);
        assertThat(again(open)).isEqualTo(open);
    }

    @Test
    void a_record_within_is_null_where_it_lacks_what_it_cannot_do_without() {
        assertThat(page("null", "3").of()).isNull();
        assertThat(page("7", "null").of()).isEqualTo(new Page(7, null));
        assertThat(page("7", "3").of()).isEqualTo(new Page(7, 3));
    }

    private Book page(String number, String column) {
        return jdbc.sql("select 'a' as name, cast(%s as int) as number, cast(%s as int) as column_number"
                        .formatted(number, column))
                .query(RecordRows.of(Book.class))
                .single();
    }

    @Test
    void a_name_that_occurs_twice_belongs_to_whom_it_stands_in() {
        var read = jdbc.sql("""
                select 'a' as name, 'b' as asked_name, timestamptz '2026-05-01 09:30+08' as at
                """).query(RecordRows.of(Nested.class)).single();
        assertThat(read).isEqualTo(new Nested("a", new Hand("b", AT)));
    }

    @Test
    void what_a_record_says_itself_goes_before_what_those_within_say() {
        var params = Params.of(new Nested("a", new Hand("b", AT)));
        assertThat(params.getValue("name")).isEqualTo("a");
        assertThat(params.getValue("askedName")).isEqualTo("b");
        assertThat(params.getValue("at")).isEqualTo(params.getValue("askedAt")).isNotNull();
    }

    @Test
    void ids_in_a_list_are_texts_that_a_statement_casts() {
        var ids = List.of(OrgId.next(), OrgId.next());
        var read = jdbc.sql("select unnest(cast(:ids as uuid[])) as value")
                .paramSource(Params.none().and("ids", ids))
                .query(RecordRows.of(OrgId.class))
                .list();
        assertThat(read).isEqualTo(ids);
    }

    @Test
    void a_constant_nobody_knows_is_told() {
        record Whose(Sex sex) {}
        assertThatThrownBy(() -> jdbc.sql("select 'MARTIAN' as sex")
                        .query(RecordRows.of(Whose.class))
                        .single())
                .hasMessageContaining("has no MARTIAN");
    }

    @Test
    void a_list_of_records_is_read_elsewhere_and_written_elsewhere() {
        var stepped = new Matter(
                new OrgId(new UUID(1, 2)), YearMonth.of(2026, 5), List.of(), ZHOU, null, null, local(), List.of(ZHOU));
        assertThat(Params.of(stepped).hasValue("steps")).isFalse();
        assertThat(again(stepped).steps()).isEmpty();
    }

    private static Matter matter(@Nullable Hand end, @Nullable Sex sex) {
        var id = new OrgId(new UUID(1, 2));
        return new Matter(id, YearMonth.of(2026, 5), List.of("甲", "乙"), ZHOU, end, sex, local(), List.of());
    }

    private static LocalDateTime local() {
        return LocalDateTime.of(2026, 5, 1, 9, 30);
    }

    private Matter again(Matter matter) {
        return jdbc.sql(READ)
                .paramSource(Params.of(matter))
                .query(RecordRows.of(Matter.class))
                .single();
    }
}
