package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who stands above an organisation from a day on, until another edge says otherwise.
///
/// @param above the superior; null when from that day on there is none
/// @param from the first day
/// @param documentNumber of the paper that says so
/// @param recordedAt when it was told here; of two edges of one day the later one holds
public record Edge(OrgId org, @Nullable OrgId above, LocalDate from, String documentNumber, Instant recordedAt) {}
