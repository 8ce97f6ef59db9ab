package huizhanjia.approval.course;

/// The right to make a move now: at which desk, and as whom.
public record Turn(Desk desk, Position as) {}
