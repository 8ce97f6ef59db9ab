@NullMarked
package huizhanjia.organizing.web;

import org.jspecify.annotations.NullMarked;
