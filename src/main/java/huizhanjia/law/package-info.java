/// 1. The texts of law are kept word for word, one file a version.
/// 2. A rule is a pure function of facts and a date, and quotes its article; a misquote breaks the build.
/// 3. Only a rule whose source was verified may stop a clerk; a weaker one can only warn.
///
/// Not here: the rules themselves, which live with the facts they judge.
@NullMarked
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {"kernel"})
package huizhanjia.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
