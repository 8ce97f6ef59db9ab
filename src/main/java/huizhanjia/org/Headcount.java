package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// How many members organisations have; the room of members implements it.
public interface Headcount {

    /// Members counted in statistics (在籍; who is retained is not) today in each organisation and everything below it;
    /// organisations without any may be left out.
    Map<OrgId, Long> membersBelow(Scope scope, Collection<OrgId> orgs);

    /// Members, active and retained, who belong today to the organisation itself, read afresh.
    long belonging(String county, OrgId org);

    /// Members who counted on the day, by the organisation they belonged to; of the counties whose code begins so.
    Map<OrgId, Long> countedOn(String county, LocalDate on);

    /// Whether the organisation itself has or ever had a member, valid or not.
    boolean hasEver(OrgId org);
}
