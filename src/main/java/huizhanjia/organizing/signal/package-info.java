/// Signs that a union may be about to vanish, or to be made to: raised by whoever notices, settled with a reason.
@NullMarked
@NamedInterface("signal")
package huizhanjia.organizing.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
