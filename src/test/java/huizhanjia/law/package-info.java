@NullMarked
package huizhanjia.law;

import org.jspecify.annotations.NullMarked;
