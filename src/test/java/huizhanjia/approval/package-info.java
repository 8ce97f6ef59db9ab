@NullMarked
package huizhanjia.approval;

import org.jspecify.annotations.NullMarked;
