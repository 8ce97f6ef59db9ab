/// Files on their way in, over a wire.
@NullMarked
package huizhanjia.signin.upload;

import org.jspecify.annotations.NullMarked;
