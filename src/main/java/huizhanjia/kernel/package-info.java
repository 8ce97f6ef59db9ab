/// The words every room speaks: ids, scope, refusals, events, names and days, the codes of China.
///
/// Not here: anything that needs Spring, SQL or a clock.
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package huizhanjia.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
