@NullMarked
package huizhanjia.member.roll;

import org.jspecify.annotations.NullMarked;
