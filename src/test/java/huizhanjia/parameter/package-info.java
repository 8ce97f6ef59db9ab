@NullMarked
package huizhanjia.parameter;

import org.jspecify.annotations.NullMarked;
