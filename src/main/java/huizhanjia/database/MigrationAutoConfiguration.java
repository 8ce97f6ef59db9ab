package huizhanjia.database;

import java.io.IOException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;

/// Migrates room by room, on whichever database the application or a test stands.
@AutoConfiguration(before = FlywayAutoConfiguration.class)
class MigrationAutoConfiguration {

    @Bean
    FlywayMigrationStrategy roomMigrations() throws IOException {
        return RoomMigrations.onClassPath();
    }
}
