/// 1. A real PostgreSQL travels inside the application; its rows lie in one folder, which one application opens at a
///    time.
/// 2. It is started, found again after the application was killed, and stopped; it never runs as root, listens on the
///    loopback only and takes no one without a password.
/// 3. Two roles from the first day: `huizhanjia_owner` migrates and owns every schema, `huizhanjia_app` works. What
///    must never change (events, ledgers) is kept from changing by the privileges the second one lacks.
/// 4. It is copied into one file while it runs, and put back from it.
/// 5. Whatever is wrong — folder, disk, port, account — is said in one sentence.
///
/// Not here: which database the house stands on, and its migrations (see `database`).
@NullMarked
@ApplicationModule(
        displayName = "PostgreSQL",
        allowedDependencies = {"kernel"})
package huizhanjia.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
