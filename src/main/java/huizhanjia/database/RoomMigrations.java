package huizhanjia.database;

import java.io.IOException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/// Every room migrates its own schema, from `db/migration/<room>`, after the rooms it leans on; each keeps its own
/// history. When the scripts are those of the last time there is nothing to look at.
///
/// Spring Modulith does the same, but reads the whole application through ArchUnit at every start to learn the order.
///
/// @param rooms those that bring migrations, the lower floors first
/// @param fingerprint of all their scripts
record RoomMigrations(List<String> rooms, String fingerprint) implements FlywayMigrationStrategy {

    static RoomMigrations onClassPath() throws IOException {
        var scripts = Scripts.onClassPath();
        return new RoomMigrations(Rooms.fromTheGroundUp(scripts.rooms()), scripts.fingerprint());
    }

    @Override
    public void migrate(Flyway flyway) {
        var migrated = MigratedTable.in(flyway.getConfiguration().getDataSource());
        if (migrated.latest().filter(fingerprint::equals).isEmpty()) {
            rooms.forEach(room -> migrate(flyway, room));
            migrated.add(fingerprint);
        }
    }

    /// A packed jar hands Flyway a list of all scripts, whatever the location: it is to look for itself.
    private static void migrate(Flyway flyway, String room) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .resourceProvider(null)
                .locations("classpath:db/migration/" + room)
                .table("flyway_schema_history_" + room)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
