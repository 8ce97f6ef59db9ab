package huizhanjia.postgres;

import java.nio.file.Path;

/// The one PostgreSQL the house stands on, ready to be migrated.
public interface Database extends AutoCloseable {

    /// Migrates: owns every schema.
    Login owner();

    /// Works: reads and writes rows, and may not change what a migration took from it.
    Login app();

    /// Copies everything into one file while the house stays open.
    void backUp(Path file);

    @Override
    void close();
}
