/// 1. A clerk signs in with a password, and with a second factor where one is enrolled or the post asks for it.
/// 2. Every attempt is written down and hangs in a chain (see `trail`); whoever fails waits, and nobody else:
///    an account that came in from a network before is judged there by what was typed there.
/// 3. A session works in one post at a time; the gate asks that post for the permission an endpoint needs.
/// 4. A form is filed in the post it was opened in, or comes back with everything typed.
/// 5. What is open to anybody is open to everybody: whoever asks too often is turned away, and nobody else with him.
/// 6. A program acts as one appointment by a token, within a limit of calls.
///
/// Not here: clerks, their passwords and posts (see `access`).
@NullMarked
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {"kernel", "ui", "api", "trail", "vault", "access"})
package huizhanjia.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
