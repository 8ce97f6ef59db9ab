@NullMarked
package huizhanjia.trail.web;

import org.jspecify.annotations.NullMarked;
