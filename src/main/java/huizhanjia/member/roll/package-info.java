/// The members of a scope as a whole: lists, counts, statistics, saved views and exports, today and on a past day.
@NullMarked
@NamedInterface("roll")
package huizhanjia.member.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
