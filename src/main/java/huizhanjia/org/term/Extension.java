package huizhanjia.org.term;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import java.time.LocalDate;

/// A reply that lets a committee sit on past the end of its term (延期批复).
///
/// @param electedOn the day the committee was elected, which names the term
/// @param months by how many it was lengthened, begun months counted whole
/// @param untilOn the first day it no longer covers
public record Extension(OrgId org, LocalDate electedOn, int months, LocalDate untilOn, Approval reply) {}
