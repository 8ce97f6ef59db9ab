@NullMarked
package huizhanjia.member.roll.web;

import org.jspecify.annotations.NullMarked;
