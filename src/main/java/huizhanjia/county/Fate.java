package huizhanjia.county;

import huizhanjia.member.Step;

/// What became of a membership in the sample county.
sealed interface Fate {

    /// Still a member where they joined.
    record Stays() implements Fate {}

    /// Kept without dues and vote.
    record Retained(Step step) implements Fate {}

    /// Kept for a while, then active again.
    record Restored(Step kept, Step back) implements Fate {}

    /// Moved to another union.
    record Moved(String to, Step step) implements Fate {}

    /// Left at their own wish.
    record Withdrawn(Step step) implements Fate {}

    /// Expelled after a conviction.
    record Expelled(Step step) implements Fate {}
}
