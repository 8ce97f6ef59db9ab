/// 1. What waits for the post in use, ordered by what the law dates first, each with its number, its source and one
/// button.
/// 2. Zero counts are not shown; a number leads to its rows.
///
/// Not here: the work itself.
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "trail",
            "access",
            "area",
            "org",
            "disclosure",
            "member",
            "approval",
            "approval::course",
            "compliance",
            "compliance::digest",
            "task",
            "privacy",
            "election",
            "election::officer",
            "election::plan",
            "organizing",
            "organizing :: signal",
            "guard",
            "organizing::founding",
            "organizing::lead",
            "organizing::legal",
            "organizing::request",
            "vault"
        })
package huizhanjia.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
