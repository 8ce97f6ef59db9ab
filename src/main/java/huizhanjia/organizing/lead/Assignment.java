package huizhanjia.organizing.lead;

import java.time.LocalDate;

/// Who sees to a firm, until when.
public record Assignment(String assignee, LocalDate dueOn, Told told) {}
