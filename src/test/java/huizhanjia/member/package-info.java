@NullMarked
package huizhanjia.member;

import org.jspecify.annotations.NullMarked;
