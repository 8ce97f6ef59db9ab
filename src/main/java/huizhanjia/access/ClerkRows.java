package huizhanjia.access;

/// Rows another room keeps that decide how a clerk may come in: asked for together with those of access, so that one
/// statement tells whether what is remembered of a clerk still holds.
public interface ClerkRows {

    /// A select of the clerk's id and a text that says each row; `%1$s` stands for which clerks.
    String select();
}
