/// What access is decided by: passwords, and which posts exclude each other. Facts in, verdict out.
@NullMarked
package huizhanjia.access.rules;

import org.jspecify.annotations.NullMarked;
