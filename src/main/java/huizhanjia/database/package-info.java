/// 1. The house stands on one PostgreSQL: its own, carried inside and kept in the data folder, or one that the
///    deployer names in `HUIZHANJIA_DATABASE_URL`.
/// 2. Two roles: `huizhanjia_owner` migrates and owns every schema, `huizhanjia_app` works. What must never change
///    (events, ledgers) is kept from changing by the privileges the second one lacks.
/// 3. It starts before the first migration and stops after the last connection. One application per data folder.
/// 4. Whatever is wrong with it — folder, disk, address, version — is said in one sentence.
///
/// Not here: schemas and migrations (each room brings its own), the keys of encrypted fields (see `vault`).
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
package huizhanjia.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
