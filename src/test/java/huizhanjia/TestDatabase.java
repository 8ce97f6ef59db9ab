package huizhanjia;

import com.zaxxer.hikari.HikariDataSource;
import huizhanjia.database.TestCluster;
import huizhanjia.kernel.Days;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// A database of its own for every application context: `@Import(TestDatabase.class)`. A house with 青山县 gets a
/// copy of the first one that was loaded.
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final String FORK = System.getProperty("huizhanjia.fork", "1");

    /// The data folder of the houses of one JVM.
    public static final Path DATA = Path.of("target", "test-data-" + FORK);

    /// Their keys, as `config/application.properties` names them.
    public static final Path KEYS = Path.of("target", "test-keys-" + FORK, "test.keys");

    /// Longer than all tests of one JVM take.
    private static final int MINUTES = 20;

    @SuppressWarnings("TimeInStaticInitializer") // the day on which the JVM began is what is meant
    private static final Duration SINCE = LocalTime.now(Days.CHINA).isBefore(LocalTime.MAX.minusMinutes(MINUTES))
            ? Duration.ZERO
            : Duration.ofMinutes(-MINUTES);

    private static final String QINGSHAN = "qingshan";

    private final boolean isQingshan;

    /// A field, not a bean: a module test leaves out beans whose type belongs to a module it did not name.
    private final TestCluster.Made database;

    TestDatabase(Environment environment) {
        isQingshan = QINGSHAN.equals(environment.getProperty("huizhanjia.county"));
        database = isQingshan ? TestCluster.database(QINGSHAN) : TestCluster.database();
    }

    /// Nobody tests across midnight in China: what begins shortly before lives a little earlier.
    @Bean
    static BeanPostProcessor noMidnight() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("clock") && bean instanceof Clock clock ? Clock.offset(clock, SINCE) : bean;
            }
        };
    }

    /// After the loading of the county, before the first test.
    @EventListener
    void keepLoaded(ApplicationReadyEvent ready) throws SQLException {
        if (isQingshan && !TestCluster.isKept(QINGSHAN)) {
            var pool = ready.getApplicationContext().getBean(DataSource.class).unwrap(HikariDataSource.class);
            TestCluster.keep(QINGSHAN, database, pool.getHikariPoolMXBean()::softEvictConnections);
        }
    }

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
            registry.add("huizhanjia.data", DATA::toString);
            registry.add(
                    "huizhanjia.anchor",
                    () -> TestCluster.anchor(database.app()).toString());
        };
    }
}
