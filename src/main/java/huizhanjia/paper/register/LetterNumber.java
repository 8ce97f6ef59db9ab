package huizhanjia.paper.register;

/// A document's number (发文字号): code of the organ, year in hexagonal brackets, a sequence without padding.
public record LetterNumber(String code, int year, int place) {

    /// As printed, such as 青工批〔2026〕12号.
    @Override
    public String toString() {
        return "%s〔%d〕%d号".formatted(code, year, place);
    }
}
