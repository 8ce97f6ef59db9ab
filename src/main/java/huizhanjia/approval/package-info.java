/// 1. A union petitions its superior (请示); the petition climbs the stages of its route until somebody says yes or
/// no.
/// 2. Every step is a row: who, in which post, in whose stead, what, when; opinions stay, whatever happens later.
/// 3. A petition that has not ended always waits at a desk; nothing ends by silence, a deadline only turns red.
/// 4. An answer is news to the petitioner until he opened it; who read it when is a row.
/// 5. Work belongs to the post: whoever follows in it finds what waits; where nobody follows, the union that answers
/// for the desk hands it on, with the reason.
/// 6. Nobody decides on what he submitted, in whatever post or stead.
/// 7. What each subject asks is its own: its room brings a `Procedure` with the route, the findings and what follows.
/// 8. A petition keeps the route and the day of the rules it started under.
///
/// Not here: the official reply on paper and its number (`paper`), what a petition is about (its own room).
@NullMarked
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {"kernel", "law", "ui", "database", "trail", "access", "attachment", "parameter"})
package huizhanjia.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
