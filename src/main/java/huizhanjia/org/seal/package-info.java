/// What of organisations rests sealed, so that a new key reaches it.
@NullMarked
package huizhanjia.org.seal;

import org.jspecify.annotations.NullMarked;
