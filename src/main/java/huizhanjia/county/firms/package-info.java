/// The firms of the sample county: some four hundred, invented, from four lists that do not quite agree.
@NullMarked
package huizhanjia.county.firms;

import org.jspecify.annotations.NullMarked;
