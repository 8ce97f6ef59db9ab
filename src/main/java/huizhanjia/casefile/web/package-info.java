/// The page a link opens for somebody outside of the house.
@NullMarked
package huizhanjia.casefile.web;

import org.jspecify.annotations.NullMarked;
