/// 1. A union petitions its superior (请示); the petition climbs the stages of its route until somebody says yes or no.
/// 2. Every step is a row: who, in which post, in whose stead, what, when; opinions stay, whatever happens later.
/// 3. A petition that has not ended always waits at a desk; nothing ends by silence, a deadline only turns red.
/// 4. Nobody decides on what he submitted, in whatever post or stead.
/// 5. What each subject asks is its own: its room brings a `Procedure` with the route, the findings and what follows.
/// 6. A petition keeps the route and the day of the rules it started under.
///
/// Not here: the official reply on paper and its number (`paper`), what a petition is about (its own room).
@NullMarked
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {"kernel", "law", "ui", "trail", "access", "attachment"})
package huizhanjia.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
