package huizhanjia.statute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huizhanjia.law.LawText;
import huizhanjia.law.Passage;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void an_article_that_only_moved_is_the_same() {
        var former = law("2009-08-27", "第八条 甲", "第九条 乙");
        var later = law("2021-12-24", "第八条 新", "第九条 甲", "第十条 乙改");
        var moves = Map.of("第八条", "第九条", "第九条", "第十条");
        var textComparison = TextComparison.of(former, later, article -> moves.getOrDefault(article, article));
        assertThat(textComparison.same()).isEqualTo(1);
        assertThat(textComparison.rows())
                .extracting(
                        TextComparison.Row::kind, TextComparison.Row::formerArticle, TextComparison.Row::laterArticle)
                .containsExactly(tuple("新增", "", "第八条"), tuple("修改", "第九条", "第十条"));
    }

    @Test
    void an_article_that_is_gone_stands_at_the_end() {
        var textComparison =
                TextComparison.of(law("2009-08-27", "第一条 甲", "第二条 乙"), law("2021-12-24", "第一条 甲"), article -> article);
        assertThat(textComparison.rows()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo("删去");
            assertThat(row.before()).isEqualTo("乙");
        });
    }

    @Test
    void articles_are_found_by_their_words_when_one_is_put_in() {
        var former = law("2016-11-07", "第一条 为了保障网络安全，制定本法。", "第二条 国家坚持安全与发展并重。", "第三条 运营者应当履行安全保护义务。", "第四条 作废的一条说电报。");
        var later = law(
                "2025-10-28", "第一条 为了保障网络安全,制定本法。", "第二条 网络安全工作坚持党的领导。", "第三条　国家坚持安全与发展 并重。", "第四条 网络运营者应当依法履行安全保护义务。");
        assertThat(Alignment.of(former, later)).isEqualTo(Map.of("第一条", "第一条", "第二条", "第三条", "第三条", "第四条"));
        var moved = Alignment.of(former, later);
        var textComparison = TextComparison.of(former, later, article -> moved.getOrDefault(article, ""));
        assertThat(textComparison.same()).isEqualTo(2);
        assertThat(textComparison.rows())
                .extracting(
                        TextComparison.Row::kind, TextComparison.Row::formerArticle, TextComparison.Row::laterArticle)
                .containsExactly(tuple("新增", "", "第二条"), tuple("修改", "第三条", "第四条"), tuple("删去", "第四条", ""));
    }

    private static LawText law(String version, String... articles) {
        var day = LocalDate.parse(version);
        var passages = Stream.of(articles)
                .map(text -> new Passage(0, text.substring(0, 3), text))
                .toList();
        return new LawText("law-" + version, "某法", "某机关", "", day, null, day, "测试", true, passages);
    }
}
