package huizhanjia;

import huizhanjia.database.TestCluster;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// A database of its own for every application context: `@Import(TestDatabase.class)`.
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /// A field, not a bean: a module test leaves out beans whose type belongs to a module it did not name.
    private final TestCluster.Made database = TestCluster.database();

    @Bean
    JdbcConnectionDetails appConnection() {
        return database.app();
    }

    @Bean
    FlywayConnectionDetails ownerConnection() {
        return database.owner();
    }

    /// Many contexts stay open side by side; each keeps no connection it does not use.
    @Bean
    DynamicPropertyRegistrar smallPool() {
        return registry -> {
            registry.add("spring.datasource.hikari.maximum-pool-size", () -> 6);
            registry.add("spring.datasource.hikari.minimum-idle", () -> 0);
            registry.add("huizhanjia.data", () -> "target/test-data");
            registry.add(
                    "huizhanjia.anchor",
                    () -> TestCluster.anchor(database.app()).toString());
        };
    }
}
