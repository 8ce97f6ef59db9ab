/// What is counted of failures to sign in, who waits for it, and who is let off.
@NullMarked
package huizhanjia.signin.failure;

import org.jspecify.annotations.NullMarked;
