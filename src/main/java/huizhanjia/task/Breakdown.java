package huizhanjia.task;

import java.time.Instant;

/// Work in the background that broke down and has not gone well since.
///
/// @param words what to tell the technician; nothing of the data it worked on
/// @param attempts how often it broke down in a row
/// @param sinceAt when it broke down first
/// @param brokeAt when it broke down last
public record Breakdown(Work work, String words, int attempts, Instant sinceAt, Instant brokeAt) {}
