@NullMarked
package huizhanjia.compliance.review;

import org.jspecify.annotations.NullMarked;
