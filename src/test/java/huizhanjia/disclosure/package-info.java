@NullMarked
package huizhanjia.disclosure;

import org.jspecify.annotations.NullMarked;
