/// The rules a union set itself (制度库): each in versions, with the meeting or document that adopted it.
///
/// 1. A version is never edited: what changes is a new version, what ends is repealed (废止); both stay readable.
/// 2. It says which duties it answers. Those that ask for a 制度 in force are judged by it, not by hand.
/// 3. One whose day of review has passed is stale until it is looked at again.
///
/// Not here: how meetings are held; documents of the union (`paper`).
@NullMarked
@ApplicationModule(
        displayName = "Regulations",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "database",
            "vault",
            "trail",
            "access",
            "sheet",
            "listing",
            "attachment",
            "evidence",
            "org",
            "org :: census"
        })
package huizhanjia.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
