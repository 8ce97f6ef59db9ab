package huizhanjia.casefile;

/// Which matters of a kind are looked for.
///
/// @param words part of the title; empty text for any
/// @param state by the name of a state; empty text for any
public record CaseQuery(String words, String state) {

    /// All of them.
    public static final CaseQuery ALL = new CaseQuery("", "");
}
