/// Pages of the guard: signs, cases, matters.
@NullMarked
package huizhanjia.guard.web;

import org.jspecify.annotations.NullMarked;
