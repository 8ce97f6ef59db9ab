@NullMarked
package huizhanjia.member.web;

import org.jspecify.annotations.NullMarked;
