/// What access is decided by: passwords, which posts exclude each other, and what takes
/// two hands. Facts in, verdict out.
@NullMarked
package huizhanjia.access.rules;

import org.jspecify.annotations.NullMarked;
