/// What the law asks of an organisation.
@NullMarked
@NamedInterface("rules")
package huizhanjia.org.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
