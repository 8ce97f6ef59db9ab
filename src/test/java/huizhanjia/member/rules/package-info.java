@NullMarked
package huizhanjia.member.rules;

import org.jspecify.annotations.NullMarked;
