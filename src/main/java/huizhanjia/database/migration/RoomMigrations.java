package huizhanjia.database.migration;

import java.io.IOException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Every room migrates its own schema, from `db/migration/<room>`, after the rooms it leans on; each keeps its own
/// history. When the scripts are those of the last time there is nothing to look at, and Flyway is not even built.
///
/// Spring Modulith does the same, but reads the whole application through ArchUnit at every start to learn the order.
///
/// @param rooms those that bring migrations, the lower floors first
/// @param release what these scripts belong to
public record RoomMigrations(List<String> rooms, ProgramRelease release) {

    /// Those of this program.
    public static RoomMigrations onClassPath() throws IOException {
        var scripts = Scripts.onClassPath();
        return new RoomMigrations(Rooms.fromTheGroundUp(scripts.rooms()), ProgramRelease.of(scripts));
    }

    /// Brings every schema to where this program wants it; refused when a newer program was here.
    public void migrate(FlywayConnectionDetails owner) {
        var source = new SingleConnectionDataSource(
                String.valueOf(owner.getJdbcUrl()),
                String.valueOf(owner.getUsername()),
                String.valueOf(owner.getPassword()),
                true);
        try {
            var migrated = MigratedTable.in(source);
            if (migrated.latest().filter(release.fingerprint()::equals).isEmpty()) {
                release.refuseOlderThan(migrated);
                rooms.forEach(room -> migrate(owner, room));
                migrated.add(release.fingerprint(), release.version());
            }
        } finally {
            source.destroy();
        }
    }

    private static void migrate(FlywayConnectionDetails owner, String room) {
        Flyway.configure()
                .dataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())
                .locations("classpath:db/migration/" + room)
                .table(MigratedTable.HISTORY + room)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
