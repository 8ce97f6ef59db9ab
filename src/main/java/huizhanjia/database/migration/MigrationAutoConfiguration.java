package huizhanjia.database.migration;

import java.io.IOException;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.context.annotation.Bean;

/// Migrates room by room, on whichever database the application or a test stands, before anybody asks it anything.
@AutoConfiguration
class MigrationAutoConfiguration {

    @Bean
    Migrated migrated(FlywayConnectionDetails owner) throws IOException {
        var migrations = RoomMigrations.onClassPath();
        migrations.migrate(owner);
        return new Migrated(migrations.release().fingerprint());
    }

    /// That every schema is as this release wants it.
    ///
    /// @param fingerprint of the scripts that made them
    record Migrated(String fingerprint) {}

    /// Tells Spring Boot that whoever asks the database waits for that.
    static final class First extends AbstractBeansOfTypeDatabaseInitializerDetector {

        @Override
        protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
            return Set.of(Migrated.class);
        }
    }
}
