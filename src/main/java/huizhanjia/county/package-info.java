/// 1. 青山县 is an invented county under 沈阳市: some sixty unions of every kind, two thousand members, fourteen
/// clerks, four hundred firms.
/// 2. It is loaded once, in one transaction, into a database that has no organisation, unless it was started `--empty`.
/// 3. Its content is the same wherever it is loaded on the same day; only a few terms are told from that day, so that
/// some are always about to end.
/// 4. Everything goes in through the doors that clerks use, so spells, identities and the trail are real.
/// 5. An empty installation gets its first union and its first two administrators from the command line.
///
/// Not here: the big county of the benches. Persons, numbers and documents are invented; the area code is virtual.
@NullMarked
@ApplicationModule(
        displayName = "Sample county",
        allowedDependencies = {
            "kernel",
            "law",
            "access",
            "approval",
            "approval :: course",
            "evidence",
            "paper :: official",
            "paper :: register",
            "org",
            "org :: census",
            "org :: committee",
            "organizing",
            "organizing :: matching",
            "organizing :: lead",
            "organizing :: legal",
            "member",
            "regulation",
            "compliance"
        })
package huizhanjia.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
