/// The lists a county gets from other offices: market supervision, tax, social security, social organisations, small
/// technology firms.
///
/// 1. All are read by the same columns, whatever their headings are called; what an office does not know stays empty.
/// 2. A row that is surely a known firm adds to it; one that may be is entered and waits to be compared; the rest are
/// new.
/// 3. What an import entered by mistake is taken back within seven days, as long as nobody has built on it.
@NullMarked
package huizhanjia.organizing.lists;

import org.jspecify.annotations.NullMarked;
