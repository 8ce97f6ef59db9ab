/// The committees of a few unions of the sample county, their names pasted from lists, a seat that fell empty and one
/// filled again.
@NullMarked
package huizhanjia.county.committees;

import org.jspecify.annotations.NullMarked;
