package huizhanjia.intake;

/// Where a check, and the commit that judges once more, put what they find; written down as it comes.
public interface Findings {

    /// One more.
    void add(RowProblem rowProblem);

    /// One more row of which something was taken for granted, in a sentence that is the same for all such rows.
    default void assume(String sentence) {}
}
