/// A list as every room shows one, declared once.
///
/// 1. What a list is filtered by stands in its address; the address is the list.
/// 2. It tells how many rows there are in all and leads on: no list is cut in silence.
/// 3. It leaves as .xlsx or .csv by whoever says what for; that it left is an event.
/// 4. A clerk may keep an address of it under a name.
///
/// Not here: which rows a post may see: the facade that is asked takes the scope.
@NullMarked
@ApplicationModule(
        displayName = "Lists",
        allowedDependencies = {"kernel", "ui", "vault", "trail", "sheet", "database"})
package huizhanjia.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
