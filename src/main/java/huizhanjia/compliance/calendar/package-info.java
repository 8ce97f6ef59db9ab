/// What falls due when, for the month's page and for calendars elsewhere.
@NullMarked
package huizhanjia.compliance.calendar;

import org.jspecify.annotations.NullMarked;
