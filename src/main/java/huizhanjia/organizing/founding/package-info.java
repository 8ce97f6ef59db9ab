/// How a union comes into being (建会).
///
/// 1. A founding is a matter of steps: 申请, 筹备组, 请示, 批复, 成立大会, 结果报批, 备案; none is left out, none comes twice.
/// 2. The superior replies twice: to the founding and to the result of the meeting; both replies are documents with
/// numbers.
/// 3. When the result is approved the union stands in the tree, its committees sit, and its employers are covered.
///
/// Not here: unions approved on paper long ago (see `org`), legal persons (see `organizing.legal`).
@NullMarked
@NamedInterface("founding")
package huizhanjia.organizing.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
