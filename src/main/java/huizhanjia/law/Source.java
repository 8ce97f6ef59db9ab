package huizhanjia.law;

/// Where something stands written.
///
/// @param law the id of a text held here, or the Chinese title of one that is not
/// @param article as the text numbers it, such as 第十一条, （五） or 一
/// @param quote the words themselves; empty text when the text is not held
public record Source(String law, String article, String quote) {

    /// As cited on the screen, such as 工会法 第十一条 or 总工办发〔2020〕24号（五）.
    public String cited() {
        var name = LawBook.find(law).map(LawText::shortName).orElse(law);
        return article.startsWith("（") ? name + article : (name + " " + article).strip();
    }
}
