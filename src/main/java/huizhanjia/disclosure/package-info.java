/// 1. What rests sealed is shown in clear to a person through this room only: for a reason, recorded, counted.
/// 2. A post may be shown so many numbers an hour; who wants more is refused, and the security administrator is told.
/// 3. A long list in clear wants a second signature: asked by one, released by another, for a time, once.
/// 4. An answer that tells whether a number is held is counted like a number that is shown.
///
/// Not here: who may see which member (the rooms say), sealing and opening (`vault`), matching by blind index.
@NullMarked
@ApplicationModule(
        displayName = "Disclosures",
        allowedDependencies = {"kernel", "law", "ui", "database", "trail", "access", "parameter"})
package huizhanjia.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
