package huizhanjia.approval;

import java.time.LocalDateTime;

/// An answer read by the petitioner's side (阅知): who, in which post, when.
///
/// @param step the place of the step that was the answer, counted from nought
public record ReplyReading(int step, String clerk, String post, LocalDateTime at) {}
