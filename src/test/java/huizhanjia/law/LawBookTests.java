package huizhanjia.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawBookTests {

    @Test
    void an_article_ends_where_the_next_begins() {
        assertThat(LawBook.article("trade-union-law-2021", "第十一条"))
                .hasValueSatisfying(text -> assertThat(text).contains("二十五人").doesNotContain("报上一级工会批准"));
    }

    @Test
    void a_text_is_read_with_its_front_matter_headings_and_articles() {
        var text = LawBook.find("acftu-2020-24").orElseThrow();
        assertThat(text.number()).isEqualTo("总工办发〔2020〕24号");
        assertThat(text.effectiveFrom()).isEqualTo("2020-12-23");
        assertThat(text.articles()).hasSize(15).startsWith("（一）").endsWith("（十五）");
        assertThat(text.passages())
                .filteredOn(Passage::isHeading)
                .extracting(Passage::text)
                .contains("三、完善制度机制，突出工作重点");
    }

    @Test
    void the_two_documents_are_held_whole_and_of_others_what_is_cited() {
        assertThat(LawBook.all()).extracting(LawText::id).startsWith("acftu-2020-24", "liaoning-2021-6");
        assertThat(LawBook.all())
                .filteredOn(LawText::isWhole)
                .extracting(LawText::id)
                .containsExactlyInAnyOrderElementsOf(PolicyText.DOCUMENTS);
        assertThat(LawBook.all()).hasSizeGreaterThan(8).allSatisfy(text -> {
            assertThat(text.issuer()).isNotBlank();
            assertThat(text.source()).isNotBlank();
        });
        assertThat(LawBook.article("trade-union-law-2021", "第五十八条")).isEmpty();
    }

    @Test
    void an_annex_is_no_part_of_the_last_article() {
        assertThat(LawBook.article("liaoning-2021-6", "三"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("三、").doesNotContain("附件"));
    }

    @ParameterizedTest
    @CsvSource({"第七条, 第七条", "第八条, 第九条", "第十条, 第十一条", "第四十二条, 第四十三条", "第五十七条, 第五十八条"})
    void a_number_of_2009_leads_to_the_words_of_2021(String former, String today) {
        assertThat(LawBook.today("trade-union-law-2009", former)).hasValueSatisfying(source -> {
            assertThat(source.article()).isEqualTo(today);
            var law = LawBook.find(source.law()).orElseThrow();
            assertThat(LawText.articles(SharedTexts.passages(law))).contains(today);
        });
    }

    @Test
    void a_source_is_cited_as_people_write_it() {
        assertThat(new Source("acftu-2020-24", "（五）", "").cited()).isEqualTo("总工办发〔2020〕24号（五）");
        assertThat(new Source("trade-union-law-2021", "第十一条", "").cited()).isEqualTo("工会法 第十一条");
        assertThat(new Source("中国工会章程（2023）", "", "").cited()).isEqualTo("中国工会章程（2023）");
    }

    @Test
    void a_table_of_contents_and_an_annex_are_no_articles() {
        var passages = LawReading.passages(List.of(
                "# 某条例",
                "目　录",
                "第一章　总则 1",
                "第二章　附则 2",
                "第一章　总　则",
                "第一条　甲。",
                "第二条　乙",
                "。",
                "第一条所称丙。",
                "第二章　附　则",
                "第十条之一\u2002丁。",
                "附件：",
                "一、戊。"));
        assertThat(passages)
                .extracting(Passage::text)
                .doesNotContain("第二章　附则 2")
                .startsWith("某条例", "第一章　总　则");
        assertThat(LawText.articles(passages)).containsExactly("第一条", "第二条", "第十条之一");
        assertThat(passages.getLast().article()).isEqualTo(LawText.FOOT);
    }

    @ParameterizedTest
    @MethodSource
    void every_quote_is_in_its_article(Class<?> rule) {
        var cites = rule.getAnnotation(Cites.class);
        if (cites.quote().isEmpty()) {
            assertThat(LawBook.holds(cites.law()))
                    .as("%s cites a text held here without quoting it", rule)
                    .isFalse();
        } else {
            assertThat(LawBook.article(cites.law(), cites.article()))
                    .hasValueSatisfying(text -> assertThat(text).contains(cites.quote()));
        }
    }

    static Stream<Class<?>> every_quote_is_in_its_article() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("huizhanjia").stream()
                        .filter(type -> type.isAnnotatedWith(Cites.class))
                        .map(JavaClass::reflect);
    }
}
