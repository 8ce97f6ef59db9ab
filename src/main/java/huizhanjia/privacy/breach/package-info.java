/// Personal data that leaked: written down, stopped, told to the authority and to persons against a clock.
@NullMarked
package huizhanjia.privacy.breach;

import org.jspecify.annotations.NullMarked;
