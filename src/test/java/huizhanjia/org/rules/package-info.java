@NullMarked
package huizhanjia.org.rules;

import org.jspecify.annotations.NullMarked;
