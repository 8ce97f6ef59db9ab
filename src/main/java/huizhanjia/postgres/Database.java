package huizhanjia.postgres;

import java.nio.file.Path;
import java.util.List;

/// The one PostgreSQL the house stands on, ready to be migrated.
public interface Database extends AutoCloseable {

    /// Migrates: owns every schema.
    Login owner();

    /// Works: reads and writes rows, and may not change what a migration took from it.
    Login app();

    /// Copies everything into one file while the house stays open: the rows, then the folders beside them,
    /// whose files appear before their rows and go when no row needs them.
    void backUp(Path file, List<Path> beside, BackUpSeal seal);

    /// Whether the server is alive, as far as that is ours to see to.
    default boolean isRunning() {
        return true;
    }

    /// Starts the server again when it is ours and gone; refused when it will not start.
    default void revive() {}

    @Override
    void close();
}
