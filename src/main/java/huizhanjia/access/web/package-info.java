/// The pages of clerks, their appointments and what a clerk hands over; and how a no, an outage and a breakdown are
/// said.
@NullMarked
package huizhanjia.access.web;

import org.jspecify.annotations.NullMarked;
