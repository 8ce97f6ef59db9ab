@NullMarked
package huizhanjia.attachment.inside;

import org.jspecify.annotations.NullMarked;
