/// 1. What an organisation answers for is what it owes on its own and what every unit directly below it answers for;
/// the sums of the parts are the numbers of the whole.
/// 2. However many units there are, they are counted at once.
@NullMarked
package huizhanjia.compliance.sums;

import org.jspecify.annotations.NullMarked;
