/// 1. Every official text held here can be read, searched and linked to, down to an article and a sentence.
/// 2. Beside an article stands what the house builds on it: rules that quote it, duties, parameters.
/// 3. An address with an article number of a former version leads to where its words stand today.
/// 4. Two versions of one text are compared article by article.
///
/// Not here: the texts themselves (see `law`), who meets which duty (see `compliance`).
@NullMarked
@ApplicationModule(
        displayName = "Statutes",
        allowedDependencies = {"kernel", "law", "ui"})
package huizhanjia.statute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
