/// The pages of foundings.
@NullMarked
package huizhanjia.organizing.founding.web;

import org.jspecify.annotations.NullMarked;
