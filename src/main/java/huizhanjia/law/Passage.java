package huizhanjia.law;

/// One printed paragraph of a text.
///
/// @param heading 1 to 6 for a heading, 0 for text
/// @param article the article it belongs to; `LawText.OPENING` before the first, `LawText.FOOT` after the last
/// @param text its words, the article's number included
public record Passage(int heading, String article, String text) {

    public boolean isHeading() {
        return heading > 0;
    }
}
