/// What sign-in is decided by: locks and one-time codes. Facts in, verdict out.
@NullMarked
package huizhanjia.signin.rules;

import org.jspecify.annotations.NullMarked;
