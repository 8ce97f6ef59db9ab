/// The one way an organisation ends (《工会法》第十三条): a lawful ground, the members' resolution, the superior's
/// reply, every member provided for, money and property listed and audited. The matter that gathers all this is
/// not here.
@NullMarked
@NamedInterface("ending")
package huizhanjia.org.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
