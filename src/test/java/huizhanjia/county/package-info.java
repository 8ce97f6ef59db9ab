@NullMarked
package huizhanjia.county;

import org.jspecify.annotations.NullMarked;
