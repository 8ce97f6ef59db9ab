/// Within which time persons and authorities are answered.
@NullMarked
package huizhanjia.privacy.rules;

import org.jspecify.annotations.NullMarked;
