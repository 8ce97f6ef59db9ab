/// Spreadsheet files as grids of cells: .xlsx, .xls and .csv, told apart by content, never by name. .xlsx and .csv are
/// read as a stream; an .xls, and the rare .xlsx the streaming reader cannot follow, is held in memory.
///
/// 1. A file is judged before it is parsed: size, archive bombs, macros, links to other files, passwords.
/// 2. A cell keeps what a person would see in it: text, the plain digits of a number, a day; a formula gives its last
/// value.
/// 3. A file that cannot be read is refused in one Chinese sentence that says what to do.
/// 4. Of a document (.docx, plain text) the paragraphs are read under the same limits; see `Paragraphs`.
///
/// Not here: what columns mean, headers, rosters (see `sheet`); the database.
@NullMarked
@ApplicationModule(
        displayName = "Grids",
        allowedDependencies = {"kernel"})
package huizhanjia.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
