/// 1. The union tree: federations of province, city and county, of townships and trades, down to branches and groups.
/// 2. An organisation is founded with the approval of the one above it: a document number and its date (《工会法》第十二条).
/// 3. It stands under one organisation at a time in the territorial hierarchy; every change keeps its document.
/// 4. The unit that employs is not the union: a joint union covers two or more (第十一条).
/// 5. Only `org.ending` ends an organisation (第十三条); an import undone within seven days is voided, not deleted.
///
/// Not here: members (see `member`), clerks and posts (see `access`), how an election is held (see `election`), money
/// but how it arrives.
@NullMarked
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "database",
            "vault",
            "trail",
            "access",
            "api",
            "task",
            "grid",
            "sheet",
            "intake",
            "area",
            "parameter"
        })
package huizhanjia.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
