/// What sign-in is decided by: how long whoever failed waits, and one-time codes. Facts in, verdict out.
@NullMarked
package huizhanjia.signin.rules;

import org.jspecify.annotations.NullMarked;
