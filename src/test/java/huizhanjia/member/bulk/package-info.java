@NullMarked
package huizhanjia.member.bulk;

import org.jspecify.annotations.NullMarked;
