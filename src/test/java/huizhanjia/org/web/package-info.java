@NullMarked
package huizhanjia.org.web;

import org.jspecify.annotations.NullMarked;
