/// 1. A clerk is a person who signs in; an appointment is a post a clerk holds at an organisation over time (任职).
/// 2. The appointment in use, not the clerk, says what may be seen and done; its scope is the organisation's subtree.
/// 3. An appointment is granted and ended with a document number; it ends by itself on its date.
/// 4. System administrator, security administrator and auditor are three people who cannot do each other's work.
/// 5. What gives somebody access takes two of them, and the person: no administrator becomes anybody alone.
/// 6. What a post may do is a `Verb` each, with its reason; `docs/posts.md` is printed from them.
/// 7. What was handed out before a new password, a reset, a return or a stop is dead, and stays so.
/// 8. Every endpoint says which permission it needs, or is denied.
///
/// Not here: signing in and the gate (see `signin`), the tree of organisations (`org` implements `OrgDirectory`).
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "ui", "database", "api", "trail"})
package huizhanjia.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
