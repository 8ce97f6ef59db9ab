@NullMarked
package huizhanjia.area;

import org.jspecify.annotations.NullMarked;
