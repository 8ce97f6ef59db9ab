package huizhanjia.database;

/// The one PostgreSQL the house stands on, ready to be migrated.
interface Database extends AutoCloseable {

    /// Migrates: owns every schema.
    Login owner();

    /// Works: reads and writes rows, and may not change what a migration took from it.
    Login app();

    @Override
    void close();
}
