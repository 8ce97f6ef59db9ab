/// Within which time whoever would end a union is told to stop.
@NullMarked
package huizhanjia.guard.rules;

import org.jspecify.annotations.NullMarked;
