package huizhanjia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
record StartTests(JdbcClient jdbc) {

    @Test
    void the_whole_house_stands_on_a_fresh_database() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("huizhanjia_app");
    }
}
