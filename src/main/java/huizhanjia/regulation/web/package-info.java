/// The rules of unions on the screen.
@NullMarked
package huizhanjia.regulation.web;

import org.jspecify.annotations.NullMarked;
