/// The tree of organisations as a part of any page that puts it on the left: lazy, walked with the arrow keys.
@NullMarked
@NamedInterface("tree")
package huizhanjia.org.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
