package huizhanjia.supervision;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// A matter about to be put to a unit.
public record SupervisionAsking(OrgId org, String duty, String words, LocalDate dueOn) {}
