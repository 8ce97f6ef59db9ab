package huizhanjia.law;

import java.util.Set;

/// How a duty is judged.
///
/// @param judging by evidence, rule or gauge
/// @param rule the code of the rule or gauge, such as `CTY-01`; empty text when evidence decides
/// @param evidence what may be filed for it
public record Proof(Judging judging, String rule, Set<EvidenceKind> evidence) {}
