package huizhanjia.database;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest
@Import(TestDatabase.class)
record TestDatabaseTests(JdbcClient jdbc) {

    @Test
    void the_application_works_as_the_role_without_powers() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("huizhanjia_app");
    }
}
