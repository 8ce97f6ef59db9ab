/// 1. Evidence is what was done for a duty: by which organisation, on which day, by which paper, told by whom in which
/// post.
/// 2. It is never edited: a correction is a new record that says what it corrects.
/// 3. Only a superior strikes evidence out, with a reason everybody can read; it stays on the page.
/// 4. What a union tells by hand names what its kind demands and counts as 待核 until a superior verified it, or it
/// passed with a sample; what subjects record of their own work is verified by the work itself.
///
/// Not here: which duties there are (`law`), whether they are met (`compliance`).
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"kernel", "law", "ui", "database", "trail", "access", "attachment"})
package huizhanjia.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
