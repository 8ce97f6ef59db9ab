/// What concerns the rights of a member as a person: who looked at lists, what is made unrecognisable once it is no
/// longer needed, and what other rooms say of them on their page.
@NullMarked
@NamedInterface("rights")
package huizhanjia.member.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
