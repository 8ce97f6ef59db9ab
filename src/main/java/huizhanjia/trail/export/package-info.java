/// The log on its way to another machine.
@NullMarked
package huizhanjia.trail.export;

import org.jspecify.annotations.NullMarked;
