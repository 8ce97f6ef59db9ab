@NullMarked
package huizhanjia.attachment;

import org.jspecify.annotations.NullMarked;
