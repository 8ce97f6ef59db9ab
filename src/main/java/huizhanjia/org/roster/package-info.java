/// The roster of organisations: sixteen official columns and some more, from a spreadsheet into the tree.
///
/// 1. A row is found again by its union code, else by its name and its parent; what is known already stays as it is.
/// 2. The parent is another row of the file or an organisation of the clerk's scope; who knows neither is told so.
/// 3. What an import founded by mistake is voided within seven days, as long as nobody has built on it.
@NullMarked
package huizhanjia.org.roster;

import org.jspecify.annotations.NullMarked;
