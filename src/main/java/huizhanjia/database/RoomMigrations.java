package huizhanjia.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/// Every room migrates its own schema, from `db/migration/<room>`, after the rooms it leans on; each keeps its own
/// history.
///
/// Spring Modulith does the same, but reads the whole application through ArchUnit at every start to learn the order.
record RoomMigrations(List<String> rooms) implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        for (var room : rooms) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:db/migration/" + room)
                    .table("flyway_schema_history_" + room)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }
}
