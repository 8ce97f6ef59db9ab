/// How a petition may move, as a pure function: no clock, no database, no Spring.
///
/// 1. A route is stages; a stage is one desk, or several that all must sign (会签), in any order.
/// 2. A petition that has not ended always waits at somebody's desk.
/// 3. Whoever submitted a petition never decides on it: not in a second post, not in somebody's stead, and nobody in
/// theirs.
/// 4. What waits for somebody who left waits for his post; where nobody sits, whoever answers for the desk hands it on.
/// 5. Time is no mover: nothing ends by silence.
///
/// Not here: who sits at a desk, what the rules find, deadlines, words.
@NullMarked
@NamedInterface("course")
package huizhanjia.approval.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
