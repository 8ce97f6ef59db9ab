@NullMarked
package huizhanjia.area.web;

import org.jspecify.annotations.NullMarked;
