/// Requests of persons about what is kept of them: registered, worked on, answered within a time.
@NullMarked
package huizhanjia.privacy.asking;

import org.jspecify.annotations.NullMarked;
