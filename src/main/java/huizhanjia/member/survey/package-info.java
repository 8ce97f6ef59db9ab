/// The members of a county counted union by union for rules and gauges, and what rules say of the counts.
@NullMarked
@NamedInterface("survey")
package huizhanjia.member.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
