package huizhanjia.guard;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acted in a case, and for which unit: whoever was stopped does not close it.
record Side(OrgId org, ClerkId clerk) {

    static Side of(Actor by) {
        return new Side(by.scope().root(), by.clerk());
    }

    /// Null for what was written before sides were.
    static @Nullable Side read(ResultSet row) throws SQLException {
        var org = row.getObject("by_org", UUID.class);
        return org == null ? null : new Side(new OrgId(org), new ClerkId(row.getObject("by_clerk", UUID.class)));
    }
}
