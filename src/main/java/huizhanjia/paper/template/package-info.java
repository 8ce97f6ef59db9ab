/// The words official documents begin with (公文模板).
///
/// 1. Twenty-odd templates are built in, worded after the law they cite; places such as {{工会名称}} wait for facts.
/// 2. A county may word one anew, from a day on; every version stays, and a document remembers its own.
/// 3. A place nobody fills is refused by name.
@NullMarked
@NamedInterface("template")
package huizhanjia.paper.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
