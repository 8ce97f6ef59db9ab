/// The four committees of a union — 工会委员会、经费审查委员会、女职工委员会、劳动法律监督委员会 — with persons and terms.
///
/// 1. A committee sits from its election until the next one of its kind is elected; its term may run out before.
/// 2. A seat is held by a named person from a day; it falls empty by a document, and who held it stays on record.
/// 3. The head and the term an organisation shows are those of its union committee.
///
/// Not here: how an election is held.
@NullMarked
@NamedInterface("committee")
package huizhanjia.org.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
