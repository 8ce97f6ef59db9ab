package huizhanjia.compliance;

import huizhanjia.law.Round;
import huizhanjia.org.census.CensusLine;
import java.util.List;

/// A round is over; told within the transaction that writes it down.
///
/// @param said how every duty of the round stands
/// @param turned those of them that stood otherwise before
/// @param lines the organisations, with those above them as far as they belong to the county
public record Judged(Round round, List<VerdictRow> said, List<VerdictRow> turned, List<CensusLine> lines) {}
