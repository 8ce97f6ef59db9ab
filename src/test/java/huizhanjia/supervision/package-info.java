@NullMarked
package huizhanjia.supervision;

import org.jspecify.annotations.NullMarked;
