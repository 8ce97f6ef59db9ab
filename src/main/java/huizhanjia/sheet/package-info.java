/// Spreadsheets in and out, as clerks know them.
///
/// 1. A roster says which columns it understands: their labels, their synonyms, what stands in them.
/// 2. The header is found wherever it stands, in one row or several; what was found can be corrected by a person.
/// 3. Every cell is brought into one spelling (days, citizen's numbers, telephone numbers, yes and no) or gets a
/// sentence that says what is wrong and how to put it right.
/// 4. Rows come one after the other; titles, blank rows, repeated headers, totals and signatures are passed over.
/// 5. Lists leave as .xlsx or .csv while they are read; text stays text, formulas are disarmed, who took them is on
/// them.
///
/// Not here: file formats (see `grid`); what a row means (see the rosters in `org`, `member` and `organizing`).
@NullMarked
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {"kernel", "grid"})
package huizhanjia.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
