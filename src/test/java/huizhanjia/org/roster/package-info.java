@NullMarked
package huizhanjia.org.roster;

import org.jspecify.annotations.NullMarked;
