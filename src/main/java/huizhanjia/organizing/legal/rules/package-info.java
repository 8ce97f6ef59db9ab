/// What is asked of unions as legal persons (LEG-01 to LEG-06).
@NullMarked
package huizhanjia.organizing.legal.rules;

import org.jspecify.annotations.NullMarked;
