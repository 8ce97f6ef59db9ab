package huizhanjia.compliance.calendar;

import huizhanjia.compliance.Status;
import java.time.LocalDate;

/// A day by which so many organisations of a part of the tree must have done something.
///
/// @param duty its code in the register
/// @param worst the gravest status among them
public record CalendarDeadline(LocalDate dueOn, String duty, Status worst, long orgs) {}
