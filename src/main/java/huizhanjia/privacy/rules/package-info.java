/// Within which time a person is answered, and the authority and the persons are told of a leak.
@NullMarked
package huizhanjia.privacy.rules;

import org.jspecify.annotations.NullMarked;
