/// Whether two entries of lists mean one firm: pure, with a score and a reason that are shown.
@NullMarked
@NamedInterface("matching")
package huizhanjia.organizing.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
