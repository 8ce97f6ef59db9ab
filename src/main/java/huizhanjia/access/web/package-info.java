/// The pages of clerks and their appointments.
@NullMarked
package huizhanjia.access.web;

import org.jspecify.annotations.NullMarked;
