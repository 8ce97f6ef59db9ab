/// What lies on the desk of a post: each room puts its own there.
@NullMarked
package huizhanjia.ui.desk;

import org.jspecify.annotations.NullMarked;
