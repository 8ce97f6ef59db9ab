/// Proposes federations of areas and trades (ORG-12) for small firms without a union: by place and by trade, within
/// limits, those that stand already first. Pure, the same for the same firms.
@NullMarked
@NamedInterface("federation")
package huizhanjia.organizing.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
