/// Requests as they come over a wire.
@NullMarked
package huizhanjia.ui.arrival;

import org.jspecify.annotations.NullMarked;
