@NullMarked
package huizhanjia.org;

import org.jspecify.annotations.NullMarked;
