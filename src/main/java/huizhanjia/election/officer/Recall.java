package huizhanjia.election.officer;

import huizhanjia.election.rules.RecallByMajorityOfAll;
import java.time.LocalDate;

/// The members recalled a chair or deputy (罢免).
///
/// @param meeting the assembly or congress that voted
/// @param documentNumber of its resolution
public record Recall(String meeting, LocalDate on, RecallByMajorityOfAll.Vote vote, String documentNumber) {}
