/// 1. Every change of state leaves one event, in the same transaction: who, in which post, on what, before and after.
/// 2. Events are never changed; each carries the hash of the one before it, one chain a county (SM3, GB/T 32905).
/// 3. Every hundredth link is sealed with a key outside the database; `./run verify` walks the chains and names the
/// first flaw.
///
/// Not here: the events themselves, which belong to their subjects.
@NullMarked
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {"kernel", "ui", "vault"})
package huizhanjia.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
