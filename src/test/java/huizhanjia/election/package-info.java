@NullMarked
package huizhanjia.election;

import org.jspecify.annotations.NullMarked;
