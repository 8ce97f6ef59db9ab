/// Members for programs: `/api/members`. The field names and code lists of JSON are the roster's own.
@NullMarked
package huizhanjia.member.api;

import org.jspecify.annotations.NullMarked;
