@NullMarked
package huizhanjia.organizing.lists;

import org.jspecify.annotations.NullMarked;
