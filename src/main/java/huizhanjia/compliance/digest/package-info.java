/// What is said to an organisation once a day: what falls due, what became late, what became red directly below it.
@NullMarked
@NamedInterface("digest")
package huizhanjia.compliance.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
