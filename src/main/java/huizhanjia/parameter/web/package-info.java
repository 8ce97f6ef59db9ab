@NullMarked
package huizhanjia.parameter.web;

import org.jspecify.annotations.NullMarked;
