/// 1. A member is a person; belonging to a union is a spell from a day until a day, never overwritten.
/// 2. One identity document holds one valid membership in the whole database; a second claim opens a comparison.
/// 3. Admission, transfer, retention, restoration, withdrawal and expulsion each begin or end a spell, with date and
/// reason.
/// 4. Retained members pay no dues, do not vote and are not counted.
/// 5. Identity number, phone and household address rest sealed; revealing them asks for a reason and is recorded.
///
/// Not here: dues, elections, aid.
@NullMarked
@ApplicationModule(
        displayName = "Members",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "database",
            "vault",
            "trail",
            "access",
            "disclosure",
            "api",
            "task",
            "grid",
            "sheet",
            "intake",
            "area",
            "org",
            "org::graph",
            "org::tree",
            "org::census",
            "org::rules",
            "parameter",
            "paper"
        })
package huizhanjia.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
