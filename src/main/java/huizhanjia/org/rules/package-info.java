/// What the law asks of an organisation.
@NullMarked
package huizhanjia.org.rules;

import org.jspecify.annotations.NullMarked;
