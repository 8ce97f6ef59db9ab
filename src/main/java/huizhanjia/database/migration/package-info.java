/// Each room's schema as its scripts want it, the lower floors first, on data that no newer program wrote.
@NullMarked
package huizhanjia.database.migration;

import org.jspecify.annotations.NullMarked;
