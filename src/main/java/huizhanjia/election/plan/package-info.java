/// The way to the next election, counted backwards from the end of the term (倒排计划).
///
/// 1. A federation's plan begins by itself a year before the end; others begin theirs by a button.
/// 2. A step is done on a day, by a document; one that is late says so. How long before the end each is due is a
/// default of ours.
///
/// Not here: the election.
@NullMarked
@NamedInterface("plan")
package huizhanjia.election.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
