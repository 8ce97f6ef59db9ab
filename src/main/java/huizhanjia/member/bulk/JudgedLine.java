package huizhanjia.member.bulk;

import huizhanjia.intake.Outcome;
import huizhanjia.kernel.MemberId;

/// A row of a roster with what will become of it.
///
/// @param member whom it is about: the one who is there, or the one it would make
/// @param bulk whether it may be entered together with others
record JudgedLine(SealedLine sealed, Outcome outcome, MemberId member, boolean bulk) {}
