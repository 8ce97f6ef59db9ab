/// Within how many days, and which days count.
///
/// 1. A time limit only reminds: nothing ends by it.
/// 2. Working days follow the holiday notices; a year without one counts Monday to Friday.
///
/// Not here: whose stage has which limit (`course`), the numbers themselves (`law`, `parameter`).
@NullMarked
@NamedInterface("limit")
package huizhanjia.approval.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
