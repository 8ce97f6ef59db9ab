/// Pages of a union's committees.
@NullMarked
package huizhanjia.org.committee.web;

import org.jspecify.annotations.NullMarked;
