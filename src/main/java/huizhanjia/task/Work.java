package huizhanjia.task;

/// A piece of work that nobody waits for, by which its breakdowns are told apart.
///
/// @param county whose data it works on, six digits
/// @param name as the program calls it, such as `nightly-recheck`
/// @param title as shown to people, such as 每夜核对义务
public record Work(String county, String name, String title) {}
