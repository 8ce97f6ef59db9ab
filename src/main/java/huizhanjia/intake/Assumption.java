package huizhanjia.intake;

/// What a check had to take for granted because the file does not say it, and why.
///
/// @param rows how many it concerns; nought where it concerns the file
public record Assumption(String sentence, int rows) {

    /// As printed, with the number of rows where there is one.
    public String told() {
        return rows == 0 ? sentence : "%s：%,d 行".formatted(sentence, rows);
    }
}
