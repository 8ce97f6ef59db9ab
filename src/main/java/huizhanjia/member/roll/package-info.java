/// The members of a scope as a whole: lists, counts, statistics, saved views and exports.
@NullMarked
@NamedInterface("roll")
package huizhanjia.member.roll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
