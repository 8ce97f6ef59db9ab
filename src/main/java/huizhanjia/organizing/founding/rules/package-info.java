/// What the law asks of a union about to be founded.
@NullMarked
package huizhanjia.organizing.founding.rules;

import org.jspecify.annotations.NullMarked;
