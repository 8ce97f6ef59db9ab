/// 1. A roster comes in as a file, in four steps: uploaded, its header recognised and corrected, checked, committed.
/// 2. What the file leaves unsaid the clerk says before the check, or it stays unsaid.
/// 3. The check says of every row what it would do, old and new; nothing of the subject's changes until the commit.
/// 4. Wrong rows come back in the clerk's own workbook, each bad cell with its reason.
/// 5. A commit can be undone for seven days.
/// 6. The uploaded file rests sealed and goes when it is no longer needed.
///
/// Not here: what a row means (each subject has its `Roster`), how spreadsheets are read (see `sheet`).
@NullMarked
@ApplicationModule(
        displayName = "Intakes",
        allowedDependencies = {
            "kernel",
            "database",
            "ui",
            "api",
            "vault",
            "trail",
            "access",
            "disclosure",
            "task",
            "grid",
            "sheet"
        })
package huizhanjia.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
