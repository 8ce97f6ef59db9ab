package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From when until when an organisation lived.
///
/// @param foundedOn the first day
/// @param endedOn the first day on which it was no more; null while it lives
public record OrgLife(
        OrgId org, LocalDate foundedOn, @Nullable LocalDate endedOn) {}
