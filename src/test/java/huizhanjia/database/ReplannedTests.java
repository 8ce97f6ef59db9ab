package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
record ReplannedTests(JdbcClient jdbc, Replanned replanned) {

    private static final String KEPT = "select count(*) from pg_prepared_statements where statement like '%' || :mark";

    @Test
    void a_statement_that_is_planned_anew_is_never_kept_by_the_server() {
        for (var time = 0; time < 10; time++) {
            jdbc.sql("select 1 -- the usual way").query().singleValue();
            replanned.sql("select 1 -- planned anew").query().singleValue();
        }
        assertThat(kept("the usual way")).isOne();
        assertThat(kept("planned anew")).isZero();
    }

    private long kept(String mark) {
        return jdbc.sql(KEPT).param("mark", mark).query(Long.class).single();
    }
}
