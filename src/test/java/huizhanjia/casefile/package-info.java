@NullMarked
package huizhanjia.casefile;

import org.jspecify.annotations.NullMarked;
