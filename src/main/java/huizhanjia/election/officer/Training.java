package huizhanjia.election.officer;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody elected took part in a course for the office (岗位培训).
///
/// @param certificate its number
public record Training(UUID seat, LocalDate on, String course, String certificate) {}
