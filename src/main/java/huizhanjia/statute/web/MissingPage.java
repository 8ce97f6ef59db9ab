package huizhanjia.statute.web;

import huizhanjia.statute.Citing;
import huizhanjia.ui.Page;
import java.util.List;
import java.util.Set;

/// What `/laws/{law}` prints of a text that is cited and was not loaded.
///
/// @param law its title, as it is cited
/// @param articles the cited ones and what stands on each
/// @param permissions of the post in use
public record MissingPage(String law, List<Article> articles, Set<String> permissions) implements Page {

    /// A cited article.
    ///
    /// @param number such as 第十一条; empty text for the text as a whole
    public record Article(String number, List<Citing> citing) {}

    @Override
    public String title() {
        return law;
    }

    /// Where the whole text can be had.
    public String from() {
        return law.startsWith("中华人民共和国") ? "国家法律法规数据库 flk.npc.gov.cn" : "发文机关或上级工会";
    }
}
