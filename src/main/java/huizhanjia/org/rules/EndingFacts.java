package huizhanjia.org.rules;

import huizhanjia.org.ending.OrgEnding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the rule must know before an organisation ends.
///
/// @param foundedOn its first day
/// @param memberCount members, active and retained, who still belong to it
/// @param hasChildren whether organisations stand below it
/// @param occupiedUntil the last day on which one stood below it that has left; null where none has
public record EndingFacts(
        OrgEnding ending,
        LocalDate foundedOn,
        long memberCount,
        boolean hasChildren,
        @Nullable LocalDate occupiedUntil) {}
