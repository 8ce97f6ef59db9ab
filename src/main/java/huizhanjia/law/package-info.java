/// 1. The two policy documents are kept whole, of every other text the articles that are cited: word for word, with
/// issuer, number, dates of effect and where the whole can be had.
/// 2. A rule is a pure function of facts and a date, and quotes its article; a misquote breaks the build.
/// 3. Only a rule whose source was verified may stop a clerk; a weaker one can only warn.
/// 4. Every sentence of the two policy documents that asks something of someone is a registered duty.
/// 5. A parameter holds somewhere for some time: county before city before province before nation, the newest first;
/// what nobody knows is empty and names the document that is needed.
/// 6. An article number of a former version leads to where its words stand today.
///
/// Not here: whole texts of law, which the deployer loads (see `statute`); the rules themselves, which live with the
/// facts they judge; who meets which duty (see `compliance`).
@NullMarked
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {"kernel"})
package huizhanjia.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
