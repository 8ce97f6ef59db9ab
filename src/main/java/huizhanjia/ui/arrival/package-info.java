/// 1. Nothing scarce is held while a caller is waited for: what was sent is read before a turn, what is answered leaves
///    after it, and whoever sends or reads too slowly is hung up on.
/// 2. Whoever has not signed in has turns of their own, and one address only so many requests at once.
/// 3. The proxies the operator names are believed about who asks; nobody else is.
@NullMarked
package huizhanjia.ui.arrival;

import org.jspecify.annotations.NullMarked;
