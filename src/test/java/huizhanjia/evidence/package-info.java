@NullMarked
package huizhanjia.evidence;

import org.jspecify.annotations.NullMarked;
