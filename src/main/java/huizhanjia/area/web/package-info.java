/// Pages of areas, and the part other forms use to pick one.
@NullMarked
package huizhanjia.area.web;

import org.jspecify.annotations.NullMarked;
