@NullMarked
package huizhanjia.statute;

import org.jspecify.annotations.NullMarked;
