@NullMarked
package huizhanjia.statute.web;

import org.jspecify.annotations.NullMarked;
