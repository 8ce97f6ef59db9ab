/// 1. The register of firms (用人单位) holds every unit of the county that employs, from the lists other offices keep.
/// 2. A row of a list is found again by its credit code, else by its name; how sure that is stands beside it, and what
/// is unsure waits for a person.
/// 3. Whether a union covers a firm follows from the tree of organisations and is never typed.
/// 4. A firm that was deregistered while a union covers it raises a signal: the union must not vanish unnoticed
/// (《工会法》第十三条).
/// 5. A firm lies where its area code says; a township sees its own firms and no others.
///
/// 6. A union is founded step by step, each with its paper (《工会法》第十二条); workers may ask for it without an account.
///
/// Not here: the employers unions cover (see `org`), members.
@NullMarked
@ApplicationModule(
        displayName = "Organizing",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "database",
            "vault",
            "database",
            "casefile",
            "trail",
            "access",
            "disclosure",
            "task",
            "grid",
            "sheet",
            "attachment",
            "evidence",
            "intake",
            "area",
            "parameter",
            "approval",
            "approval :: course",
            "paper",
            "paper :: official",
            "paper :: register",
            "paper :: template",
            "org",
            "org :: census",
            "org :: committee",
            "org :: rules"
        })
package huizhanjia.organizing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
