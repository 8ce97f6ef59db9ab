package huizhanjia.kernel;

import java.util.Map;

/// One change of state, in the past tense. The trail keeps it in the same transaction as the change.
public interface DomainEvent {

    /// The six-digit county whose chain keeps the event; `000000` where none is concerned.
    String county();

    /// The organisation concerned.
    OrgId org();

    /// What was changed, as `kind:id`, such as `member:0190…`.
    String subject();

    /// The sentence for a timeline, in Chinese and without personal data, such as 登记入会.
    String summary();

    /// What changed: field → before and after, sensitive values as blind references only.
    Map<String, Change> changes();

    /// A value before and after; empty text for "none".
    record Change(String before, String after) {}
}
