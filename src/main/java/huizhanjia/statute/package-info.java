/// 1. Every official text can be read, searched and linked to, down to an article and a sentence: the two policy
/// documents and what the house cites come with it, whole texts are loaded by whoever runs it.
/// 2. A file is read and shown before it is kept; one version is one text, the same file twice changes nothing, and
/// what was wrong is withdrawn, not changed. Texts belong to all counties of a house.
/// 3. Beside an article stands what the house builds on it: rules that quote it, duties, parameters.
/// 4. An address with an article number of a former version leads to where its words stand today.
/// 5. Two versions of one text are compared article by article.
/// 6. What is cited and not loaded says so, and where it can be had.
///
/// Not here: the registers and the quotes themselves (see `law`), who meets which duty (see `compliance`).
@NullMarked
@ApplicationModule(
        displayName = "Statutes",
        allowedDependencies = {"kernel", "law", "ui", "grid", "task", "trail"})
package huizhanjia.statute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
