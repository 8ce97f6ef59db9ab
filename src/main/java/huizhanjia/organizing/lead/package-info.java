/// 1. Every firm that stands has a place in the funnel: 未接触 → 已摸排 → 宣传 → 筹备 → 报批 → 建成 or 已覆盖.
/// 2. The last two follow from what unions cover and are never typed; the others are told as rows, falling back only
/// with a reason.
/// 3. Who sees to a firm, and what was said there, are rows too; a key person's telephone rests sealed.
/// 4. Who keeps workers from founding a union is a case for the labour authority (《工会法》第五十一条).
@NullMarked
@NamedInterface("lead")
package huizhanjia.organizing.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
