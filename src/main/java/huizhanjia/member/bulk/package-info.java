/// Many members at once: rosters on their way in, judged against who is there, staged, committed in chunks, undone.
@NullMarked
package huizhanjia.member.bulk;

import org.jspecify.annotations.NullMarked;
