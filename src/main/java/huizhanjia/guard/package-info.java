/// 1. A union ends only by a matter that cannot be concluded without a lawful ground and its paper, the members'
/// resolution, the audited list of money and property, the superior's reply and a place for every member
/// (《工会法》第十三条).
/// 2. Whoever wants a union gone on any other ground opens a case instead: it is to be stopped (制止).
/// 3. A case is found, answered by a letter within days, and closed as corrected, put to the government, or a false
/// alarm; the superior sees every one of them.
/// 4. Signs that a union may be about to vanish are watched for every night.
///
/// Not here: how an organisation is taken out of the tree (`org.ending`), members' memberships (`member`).
@NullMarked
@ApplicationModule(
        displayName = "Guard",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "database",
            "casefile",
            "trail",
            "access",
            "task",
            "attachment",
            "approval",
            "approval :: course",
            "paper",
            "paper :: register",
            "org",
            "org :: ending",
            "org :: census",
            "org :: rules",
            "parameter",
            "area",
            "member",
            "organizing",
            "organizing :: signal"
        })
package huizhanjia.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
