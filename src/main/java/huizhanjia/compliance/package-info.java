/// 1. A duty of the register is owed by every organisation of the kinds it names, from the day its county began.
/// 2. Facts and evidence say how a duty stands: met, under way, due soon, overdue, forbidden, not applicable, without
/// basis; each verdict explains itself.
/// 3. What the policy only encourages (动、向) is watched and never violated; a frequency that is only our convention
/// warns and never turns red.
/// 4. A changed number binds from its first day: whom only it binds owes nothing before, and a window that has begun is
/// not asked for more; what ended before keeps the number it ended under.
/// 5. What another value of a parameter would move is judged by the same judges before it is signed, and written
/// nowhere.
/// 6. Every number is the number of its rows: what a clause counts is what its list shows.
///
/// Not here: the rules themselves (each subject registers its `Checkup`), evidence, the words of the law.
@NullMarked
@ApplicationModule(
        displayName = "Compliance",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "database",
            "trail",
            "access",
            "task",
            "evidence",
            "paper",
            "parameter",
            "org",
            "org::tree",
            "org::census"
        })
package huizhanjia.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
