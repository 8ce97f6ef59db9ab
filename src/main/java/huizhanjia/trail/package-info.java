/// 1. Every change of state leaves one event, in the same transaction: who, in which post, on what, before and after.
/// 2. Events are never changed; each carries the hash of the one before it, one chain a county (SM3, GB/T 32905). Rows
///    of other rooms hang in chains of the same make.
/// 3. Ends, checkpoints and the count of chains are sealed with a key outside the database, and proven before anything
///    is added. What was committed is anchored in a file beside the keys. `./run verify` walks the chains and names
/// what
///    does not hold; what it promises against whom stands in docs/log.md.
/// 4. An operator may answer for a log that does not hold: it goes on, and what he said stays written.
/// 5. A line of the log leaves on paper, and is kept by the superior union.
///
/// Not here: the events themselves, which belong to their subjects.
@NullMarked
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {"kernel", "ui", "vault"})
package huizhanjia.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
