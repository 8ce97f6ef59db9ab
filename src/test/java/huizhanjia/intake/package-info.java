@NullMarked
package huizhanjia.intake;

import org.jspecify.annotations.NullMarked;
