@NullMarked
package huizhanjia.compliance.review.web;

import org.jspecify.annotations.NullMarked;
