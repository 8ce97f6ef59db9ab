/// How often anybody asked lately at the doors that are open to everybody, counted once for all instances.
@NullMarked
package huizhanjia.signin.door;

import org.jspecify.annotations.NullMarked;
