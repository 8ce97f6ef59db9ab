@NullMarked
package huizhanjia.task;

import org.jspecify.annotations.NullMarked;
