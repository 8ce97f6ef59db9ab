package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The command to put an organisation under another in one of the hierarchies beside the territorial one.
///
/// @param above the superior; null for none from that day on
/// @param from the first day
/// @param documentNumber of the paper that says so
public record Tying(OrgId org, Tie tie, @Nullable OrgId above, LocalDate from, String documentNumber) {}
