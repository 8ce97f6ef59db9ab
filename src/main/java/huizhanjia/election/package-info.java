/// 1. Whose term ends when is watched every day; the union is told half a year before, its superior three months, the
/// county one month before the end and when it is over.
/// 2. A federation plans its congress from a year before the end; what is late turns red.
/// 3. A term is lengthened, or an election held early, only by the superior's reply; six months in all.
/// 4. A chair leaves during the term by two consents, or recalled by more than half of all members; silence is none.
/// 5. A vacant chair is filled within the time the stricter rule gives; who is new in office is trained within a year.
/// 6. Every reply, letter and deed is filed as evidence of its duty.
///
/// Not here: the vote itself; who sits where (`org.committee`); how a petition moves (`approval`).
@NullMarked
@ApplicationModule(
        displayName = "Elections",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "database",
            "trail",
            "access",
            "task",
            "parameter",
            "approval",
            "approval::course",
            "paper",
            "paper::register",
            "paper::template",
            "paper::official",
            "evidence",
            "org",
            "org::term",
            "org::committee",
            "org::census",
            "org::rules"
        })
package huizhanjia.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
