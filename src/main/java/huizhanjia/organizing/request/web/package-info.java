/// The open page where workers ask for a union, and the county's list of what they asked.
@NullMarked
package huizhanjia.organizing.request.web;

import org.jspecify.annotations.NullMarked;
