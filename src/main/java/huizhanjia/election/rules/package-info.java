/// What the law asks of terms, offices and those who hold them.
@NullMarked
package huizhanjia.election.rules;

import org.jspecify.annotations.NullMarked;
