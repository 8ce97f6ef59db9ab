package huizhanjia.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What rules need to know of a person.
public record MemberFacts(@Nullable LocalDate bornOn) {}
