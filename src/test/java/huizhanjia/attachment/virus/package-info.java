@NullMarked
package huizhanjia.attachment.virus;

import org.jspecify.annotations.NullMarked;
