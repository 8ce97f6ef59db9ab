package huizhanjia.approval.course;

import huizhanjia.kernel.ClerkId;

/// A move made: at which desk, by which clerk.
public record Act(Desk desk, ClerkId clerk, Move move) {}
