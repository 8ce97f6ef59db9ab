/// Pages that answer for a past day, and the hierarchies beside the territorial one.
@NullMarked
package huizhanjia.org.graph.web;

import org.jspecify.annotations.NullMarked;
