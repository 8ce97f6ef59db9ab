/// What clerks say again and again (常用语); a convenience that may be forgotten.
@NullMarked
package huizhanjia.approval.phrase;

import org.jspecify.annotations.NullMarked;
