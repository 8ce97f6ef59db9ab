@NullMarked
package huizhanjia.desk.web;

import org.jspecify.annotations.NullMarked;
