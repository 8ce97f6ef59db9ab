/// The pages of unions as legal persons.
@NullMarked
package huizhanjia.organizing.legal.web;

import org.jspecify.annotations.NullMarked;
