/// What is counted at the open doors.
@NullMarked
package huizhanjia.signin.door;

import org.jspecify.annotations.NullMarked;
