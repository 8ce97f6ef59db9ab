/// What may be typed, and where: no number of a person in an address or in words that rest readable.
@NullMarked
package huizhanjia.signin.typed;

import org.jspecify.annotations.NullMarked;
