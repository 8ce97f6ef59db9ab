/// 1. Areas of China from the province down to the township, each with its code (GB/T 2260 and below).
/// 2. A code that ended stays, with its last day and the code that took over: identity cards go on naming it.
/// 3. Areas that have a union of their own and no national code are virtual and say so.
/// 4. They are found by name, pinyin, initials or code.
///
/// Not here: villages, maps, who is responsible for an area (see `org`).
@NullMarked
@ApplicationModule(
        displayName = "Areas",
        allowedDependencies = {"kernel", "ui", "api"})
package huizhanjia.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
