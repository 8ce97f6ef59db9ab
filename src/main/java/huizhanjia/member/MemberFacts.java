package huizhanjia.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What rules need to know of a person.
///
/// @param bornOn null when not known
/// @param unionFoundedOn the founding of the union they join; null where that is not the question
public record MemberFacts(
        @Nullable LocalDate bornOn, @Nullable LocalDate unionFoundedOn) {}
