@NullMarked
package huizhanjia.approval.web;

import org.jspecify.annotations.NullMarked;
