@NullMarked
package huizhanjia.vault;

import org.jspecify.annotations.NullMarked;
