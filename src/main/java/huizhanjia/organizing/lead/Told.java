package huizhanjia.organizing.lead;

import java.time.LocalDateTime;

/// Who said something, in which post and when.
public record Told(String clerk, String post, LocalDateTime at) {}
