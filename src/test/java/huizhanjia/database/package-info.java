@NullMarked
package huizhanjia.database;

import org.jspecify.annotations.NullMarked;
