/// How the terms of unions stand: until when each runs, which were extended by a reply, which were renewed in time.
///
/// 1. A term ends when its years are over, or on the later day an approved extension names.
/// 2. What is past its end and not renewed is overdue; nothing renews itself.
///
/// Not here: who asks for an extension and who grants it (`election`).
@NullMarked
@NamedInterface("term")
package huizhanjia.org.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
