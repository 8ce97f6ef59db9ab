@NullMarked
package huizhanjia.disclosure.web;

import org.jspecify.annotations.NullMarked;
