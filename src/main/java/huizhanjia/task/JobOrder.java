package huizhanjia.task;

/// What is to be done.
///
/// @param county whose data it works on, six digits
/// @param kind names the handler that can do it
/// @param subject tells the handler what to work on, such as an id
/// @param title as shown to people, such as 会员名册预检
public record JobOrder(String county, String kind, String subject, String title) {}
