@NullMarked
package huizhanjia.supervision.web;

import org.jspecify.annotations.NullMarked;
