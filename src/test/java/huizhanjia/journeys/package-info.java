/// A clerk's day in a real browser, on a real port, with 青山县 in the database: `./run test -Pjourneys`.
@NullMarked
package huizhanjia.journeys;

import org.jspecify.annotations.NullMarked;
