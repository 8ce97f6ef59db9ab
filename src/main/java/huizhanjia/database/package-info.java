/// 1. The house stands on one PostgreSQL: the one it carries, in the data folder, or one that the deployer names in
///    `HUIZHANJIA_DATABASE_URL`.
/// 2. It is there before the first migration and goes after the last connection.
/// 3. Every room migrates its own schema, the lower floors first.
/// 4. Back-up, rehearsal and restore are commands; how the house is, `/health` tells.
/// 5. What the tables of all rooms say the same way is said here: parameters of a statement, records from rows, plans
///    made anew.
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
