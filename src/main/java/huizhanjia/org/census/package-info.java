/// All organisations of a county at once, as far as rules ask about them, and the rules that judge them nightly.
@NullMarked
@NamedInterface("census")
package huizhanjia.org.census;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
