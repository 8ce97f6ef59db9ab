/// Matters with steps, whatever they are about (案卷): what was done, how it stands, whose turn it is.
///
/// 1. A room declares its [huizhanjia.casefile.CaseCourse]: states, and steps that lead from one to another. A matter
/// comes
///    to a state by its steps alone, and until it is over somebody holds it.
/// 2. A step is taken at its place: of two who take the same one, the second is told.
/// 3. With the step go its files, the entry in the trail and, where it answers a duty, the evidence. Steps are never
///    changed.
/// 4. Somebody outside of the house answers by a link: of one matter, until a day, once.
///
/// Not here: what a matter is about (the head row of each room), who of several may act, petitions (`approval`).
@NullMarked
@ApplicationModule(
        displayName = "Case files",
        allowedDependencies = {"kernel", "law", "ui", "database", "vault", "trail", "attachment", "evidence"})
package huizhanjia.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
