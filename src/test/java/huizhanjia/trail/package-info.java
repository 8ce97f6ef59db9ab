@NullMarked
package huizhanjia.trail;

import org.jspecify.annotations.NullMarked;
