@NullMarked
package huizhanjia.approval.limit;

import org.jspecify.annotations.NullMarked;
