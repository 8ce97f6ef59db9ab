/// Many members at once: rosters on their way in, staged, judged in one statement, committed in chunks, undone.
@NullMarked
package huizhanjia.member.bulk;

import org.jspecify.annotations.NullMarked;
