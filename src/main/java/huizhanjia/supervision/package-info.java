/// 1. A superior puts a finding to a unit below: what is to be done, by when (督办).
/// 2. The unit replies; whoever asked closes it or asks again, and nobody else does.
/// 3. Nothing closes by silence.
///
/// Not here: how the duty stands (`compliance`), evidence.
@NullMarked
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {"kernel", "law", "ui", "database", "casefile", "listing", "access", "org", "compliance"})
package huizhanjia.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
