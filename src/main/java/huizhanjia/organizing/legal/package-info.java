/// Unions as legal persons (工会法人资格登记).
///
/// 1. A union registers within sixty days of its founding; its certificate holds as long as its committee's term.
/// 2. It renews within the last thirty days, and registers another name, domicile (住所) or head within thirty days.
/// 3. The union of the county registers; federations of provinces, cities and counties and industrial unions (产业工会)
/// are legal persons by law, and neither they nor branches, groups and organisers are offered it (《工会法》第十五条).
/// 4. How a union stands follows from the tree, its certificate and its open matter; nobody types it.
@NullMarked
@NamedInterface("legal")
package huizhanjia.organizing.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
