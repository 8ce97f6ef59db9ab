package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import huizhanjia.kernel.Excerpt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
record ExcerptQueryTests(JdbcClient jdbc) {

    private record Odd(int number) {}

    @Test
    void a_page_in_the_middle_has_its_rows_and_the_total() {
        assertThat(page(2, 2)).isEqualTo(new Excerpt<>(List.of(new Odd(5), new Odd(7)), 5, 2));
        assertThat(page(0, 2).total()).isEqualTo(5);
    }

    @Test
    void the_last_page_tells_the_total_by_its_rows() {
        assertThat(page(4, 2)).isEqualTo(new Excerpt<>(List.of(new Odd(9)), 5, 4));
        assertThat(page(0, 50).total()).isEqualTo(5);
        assertThat(page(3, 2).total()).isEqualTo(5);
    }

    @Test
    void a_page_past_the_end_still_tells_the_total() {
        assertThat(page(50, 50)).isEqualTo(new Excerpt<>(List.of(), 5, 50));
        assertThat(page(5, 2).total()).isEqualTo(5);
    }

    @Test
    void no_rows_are_asked_for_where_only_the_total_is_wanted() {
        assertThat(page(0, 0)).isEqualTo(new Excerpt<>(List.of(), 5, 0));
    }

    @Test
    void an_empty_list_is_none() {
        var none = odd().read(Params.none().and("most", 0), new Excerpt.Span(0, 50), RecordRows.of(Odd.class));
        assertThat(none).isEqualTo(Excerpt.none());
        assertThat(odd().count(Params.none().and("most", 0))).isZero();
    }

    private Excerpt<Odd> page(int from, int rows) {
        return odd().read(Params.none().and("most", 9), new Excerpt.Span(from, rows), RecordRows.of(Odd.class));
    }

    private ExcerptQuery odd() {
        return new ExcerptQuery(
                jdbc,
                "select n as number",
                "from generate_series(1, 100) n where n % 2 = 1 and n <= :most",
                "order by n");
    }
}
