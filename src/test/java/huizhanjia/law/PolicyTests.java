package huizhanjia.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PolicyTests {

    static final List<String> DOCUMENTS = PolicyText.DOCUMENTS;

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void every_sentence_that_asks_something_is_registered(String document) {
        assertThat(PolicyText.sentences(document))
                .hasSizeGreaterThan(30)
                .noneMatch(PolicyText.Sentence::isUnregistered);
    }

    @Test
    void a_sentence_listed_as_background_exists_and_asks_nothing() {
        var sentences = DOCUMENTS.stream()
                .flatMap(document -> PolicyText.sentences(document).stream())
                .collect(Collectors.toMap(PolicyText.Sentence::text, PolicyText.Sentence::duties, (one, other) -> one));
        assertThat(LawFile.rows("background")).isNotEmpty().allSatisfy(row -> {
            assertThat(sentences).containsKey(row.getField("sentence"));
            assertThat(sentences.get(row.getField("sentence"))).isEmpty();
            assertThat(row.getField("reason")).isNotBlank();
        });
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void the_lines_the_printed_pages_broke_are_joined(String document) {
        assertThat(LawBook.find(document).orElseThrow().passages())
                .filteredOn(passage -> passage.text().length() > 60)
                .allSatisfy(passage -> assertThat(passage.text()).matches(".*[。：]"));
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void the_spans_of_a_paragraph_are_its_words(String document) {
        var passages = LawBook.find(document).orElseThrow().passages();
        var spans = PolicyText.paragraphs(document).stream()
                .map(paragraph ->
                        paragraph.spans().stream().map(PolicyText.Span::text).collect(Collectors.joining()));
        assertThat(spans)
                .containsExactlyElementsOf(passages.stream().map(Passage::text).toList());
    }

    @Test
    void a_clause_shared_by_duties_is_one_span_of_them_all() {
        assertThat(PolicyText.paragraphs("liaoning-2021-6"))
                .flatExtracting(PolicyText.Paragraph::spans)
                .filteredOn(span -> span.duties().contains("LN3-23"))
                .singleElement()
                .satisfies(span -> assertThat(span.duties()).containsExactly("LN3-22", "LN3-23", "LN3-24"));
    }

    @Test
    void every_duty_is_reached_by_a_span() {
        var reached = DOCUMENTS.stream()
                .flatMap(document -> PolicyText.paragraphs(document).stream())
                .flatMap(paragraph -> paragraph.spans().stream())
                .flatMap(span -> span.duties().stream())
                .collect(Collectors.toSet());
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        DutyBook.policy().stream().map(Duty::code).toList());
    }

    @Test
    void the_command_finds_nothing_unregistered() {
        assertThat(new PolicyCommand().run(List.of())).isZero();
    }
}
