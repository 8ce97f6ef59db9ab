package huizhanjia.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/// Puts the database under everything else. The pool depends on it, so the pool closes before it stops; a test that
/// brings its own database leaves this one out.
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseAutoConfiguration {

    @Bean
    Database database(DatabaseSettings settings) {
        var server = settings.database();
        return server == null || server.url() == null
                ? EmbeddedPostgres.open(settings.data().resolve("database"))
                : ExternalPostgres.open(server);
    }

    @Bean
    JdbcConnectionDetails appConnection(Database database) {
        return new PoolConnection(database.app());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new MigrationConnection(database.owner());
    }
}
