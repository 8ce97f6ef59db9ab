/// Where the sample's unions sit as legal persons.
@NullMarked
package huizhanjia.county.legal;

import org.jspecify.annotations.NullMarked;
