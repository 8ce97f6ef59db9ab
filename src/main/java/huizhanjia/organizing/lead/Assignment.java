package huizhanjia.organizing.lead;

import huizhanjia.kernel.AppointmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who sees to a firm, until when.
///
/// @param assignee the name as it was then
/// @param appointment whose desk it is on; null where only a name was typed, as it used to be
public record Assignment(String assignee, @Nullable AppointmentId appointment, LocalDate dueOn, Told told) {}
