/// What befalls those who were elected: a chair is vacant, moved, recalled; who is new is trained; contracts run on.
///
/// 1. A vacant chair is filled within half a year, at an enterprise within three months.
/// 2. A chair or deputy is moved during the term by two consents, the own committee's first; recalled by more than half
/// of all members. Silence is no consent.
/// 3. Who is new in office is trained within a year; this warns and stops nobody.
/// 4. The employer is told until when the contract of somebody elected runs on.
///
/// Not here: seats themselves (`org.committee`).
@NullMarked
@NamedInterface("officer")
package huizhanjia.election.officer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
