/// Petitions about terms: to hold the election, to hold it early, to put it off; and what follows from the reply.
///
/// 1. Each is a procedure of `approval`; the superior's yes issues the reply and, in the same transaction, keeps it.
/// 2. An extension changes the term only by such a reply.
@NullMarked
package huizhanjia.election.petition;

import org.jspecify.annotations.NullMarked;
