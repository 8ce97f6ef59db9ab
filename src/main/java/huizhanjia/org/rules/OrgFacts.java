package huizhanjia.org.rules;

import huizhanjia.org.Approval;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the rules need to know of an organisation.
///
/// @param kind of the organisation
/// @param employerCount how many units it covers
/// @param memberCount how many members it counts; 0 where that is not the question
/// @param approval of its founding
/// @param term of its committee; null before the first election
/// @param extendedUntil the first day an approved extension of the term no longer covers; null for none
public record OrgFacts(
        OrgKind kind,
        int employerCount,
        long memberCount,
        Approval approval,
        @Nullable Term term,
        @Nullable LocalDate extendedUntil) {

    /// Of a term nobody extended.
    public OrgFacts(OrgKind kind, int employerCount, long memberCount, Approval approval, @Nullable Term term) {
        this(kind, employerCount, memberCount, approval, term, null);
    }

    /// What can be said before there are members.
    public static OrgFacts of(Particulars particulars, Approval approval) {
        return new OrgFacts(
                particulars.kind(),
                particulars.employers().size(),
                0,
                approval,
                particulars.leadership().term());
    }
}
