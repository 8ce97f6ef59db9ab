/// What the law asks before a union ends and when somebody would end it.
@NullMarked
package huizhanjia.guard.rules;

import org.jspecify.annotations.NullMarked;
