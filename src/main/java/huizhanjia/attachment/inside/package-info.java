/// What is inside a file: whether it is what its name says, whether it could do something, and how it looks.
@NullMarked
package huizhanjia.attachment.inside;

import org.jspecify.annotations.NullMarked;
