package huizhanjia.casefile;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What every matter says of itself.
///
/// @param org the unit it is about
/// @param asker the union that asked for it; null where nobody did
/// @param title what it is about, as lists print it
/// @param dueOn the day something is wanted by; null for none
/// @param opened by whom
public record CaseHead(
        CaseId id,
        String county,
        OrgId org,
        @Nullable OrgId asker,
        String title,
        @Nullable LocalDate dueOn,
        DoneBy opened) {}
