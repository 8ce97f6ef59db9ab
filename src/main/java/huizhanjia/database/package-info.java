/// 1. The house stands on one PostgreSQL: the one it carries, in the data folder, or one that the deployer names in
///    `HUIZHANJIA_DATABASE_URL`.
/// 2. It is there before the first migration and goes after the last connection.
/// 3. Every room migrates its own schema, the lower floors first.
///
/// Not here: the carried server (see `postgres`), schemas (each room brings its own), the keys of encrypted fields
/// (see `vault`).
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel", "postgres"})
package huizhanjia.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
