/// Who stood under whom, in four hierarchies at once, on any day and as it was known on any day.
///
/// 1. An edge is said once, from a day on, by a document; the next one ends it, a later record of the same day corrects
/// it.
/// 2. The territorial hierarchy alone decides scope, lists and counts; the three others (产业、业务、经费) stand beside it.
/// 3. What is known first of a superior is taken to have been so from the beginning.
/// 4. An organisation that ended stays on every day on which it lived.
@NullMarked
@NamedInterface("graph")
package huizhanjia.org.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
