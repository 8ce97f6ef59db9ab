/// Workers who ask for a union (职工建会申请).
///
/// 1. Whoever works somewhere may ask without an account; the county answers or begins the founding.
/// 2. Name and telephone rest sealed; whoever looks at them leaves a trace. The receipt tells the state and nothing
/// else.
@NullMarked
@NamedInterface("request")
package huizhanjia.organizing.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
