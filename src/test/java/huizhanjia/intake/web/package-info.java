@NullMarked
package huizhanjia.intake.web;

import org.jspecify.annotations.NullMarked;
