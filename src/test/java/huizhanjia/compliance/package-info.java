@NullMarked
package huizhanjia.compliance;

import org.jspecify.annotations.NullMarked;
