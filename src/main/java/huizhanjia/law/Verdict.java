package huizhanjia.law;

/// What a rule says of the facts.
public sealed interface Verdict {

    /// The duty is met.
    record Met() implements Verdict {}

    /// The rule does not speak of these facts.
    record NotApplicable() implements Verdict {}

    /// The duty is breached.
    ///
    /// @param finding what is wrong and what to do, in Chinese
    record Breached(String finding) implements Verdict {}
}
