@NullMarked
package huizhanjia.paper;

import org.jspecify.annotations.NullMarked;
