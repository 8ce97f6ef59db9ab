/// The four steps on the screen.
@NullMarked
package huizhanjia.intake.web;

import org.jspecify.annotations.NullMarked;
