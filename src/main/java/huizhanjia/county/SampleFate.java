package huizhanjia.county;

import huizhanjia.member.Step;

/// What became of a membership in the sample county.
sealed interface SampleFate {

    /// Still a member where they joined.
    record Stays() implements SampleFate {}

    /// Kept without dues and vote.
    record Retained(Step step) implements SampleFate {}

    /// Kept for a while, then active again.
    record Restored(Step kept, Step back) implements SampleFate {}

    /// Moved to another union.
    record Moved(String to, Step step) implements SampleFate {}

    /// Left at their own wish.
    record Withdrawn(Step step) implements SampleFate {}

    /// Expelled after a conviction.
    record Expelled(Step step) implements SampleFate {}
}
