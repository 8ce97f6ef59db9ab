package huizhanjia.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DutyBookTests {

    /// The register prints 245 rows; three of them stand for several demands each.
    private static final int ROWS = 245;

    @Test
    void every_row_of_the_register_is_here() {
        assertThat(DutyBook.policy())
                .as("245 rows, of which QZ14-18a–g is 7, QZ15-6a–c 3 and QZ15-15a–c 3: 245 - 3 + 13 = 255")
                .hasSize(ROWS - 3 + 7 + 3 + 3);
        assertThat(DutyBook.all()).extracting(Duty::code).doesNotHaveDuplicates();
    }

    @Test
    void every_quote_stands_in_its_article_once() {
        assertThat(DutyBook.policy()).allSatisfy(duty -> {
            var source = duty.source();
            var words = LawBook.article(source.law(), source.article()).orElseThrow();
            assertThat(source.quote()).isNotBlank();
            assertThat(words.split(Pattern.quote(source.quote()), -1))
                    .as(duty.code())
                    .hasSize(2);
        });
    }

    @Test
    void every_text_held_here_is_quoted_and_no_other() {
        assertThat(DutyBook.statutory()).isNotEmpty().allSatisfy(duty -> {
            var source = duty.source();
            if (LawBook.find(source.law()).isPresent()) {
                assertThat(LawBook.article(source.law(), source.article()).orElseThrow())
                        .as(duty.code())
                        .contains(source.quote());
                assertThat(source.quote()).as(duty.code()).isNotBlank();
            } else {
                assertThat(source.quote()).as(duty.code()).isEmpty();
            }
        });
    }

    @Test
    void every_duty_says_who_does_what_and_what_it_leaves_behind() {
        assertThat(DutyBook.all()).allSatisfy(duty -> {
            assertThat(duty.title()).as(duty.code()).isNotBlank().hasSizeLessThan(16);
            assertThat(duty.deed()).as(duty.code()).endsWith("。");
            assertThat(duty.role()).as(duty.code()).isNotBlank();
            assertThat(duty.bearers()).as(duty.code()).isNotEmpty();
            assertThat(duty.proof().evidence()).as(duty.code()).isNotEmpty();
            assertThat(duty.place()).as(duty.code()).matches("|/[a-z]+");
        });
    }

    @Test
    void what_may_be_breached_has_a_rhythm_or_a_rule() {
        assertThat(DutyBook.all()).filteredOn(duty -> duty.nature().mayBreach()).allSatisfy(duty -> {
            assertThat(duty.rhythm().times()).as(duty.code()).isPositive();
            assertThat(duty.rhythm().cadence() != Cadence.ALWAYS || duty.proof().judging() == Judging.RULE)
                    .as(duty.code())
                    .isTrue();
            assertThat(duty.proof().judging()).as(duty.code()).isNotEqualTo(Judging.GAUGE);
        });
    }

    @Test
    void a_rule_is_named_where_evidence_does_not_decide() {
        assertThat(DutyBook.all())
                .allSatisfy(duty -> assertThat(duty.proof().rule().isEmpty())
                        .as(duty.code())
                        .isEqualTo(duty.proof().judging() == Judging.EVIDENCE));
    }

    @Test
    void a_frequency_of_our_own_never_makes_a_violation() {
        assertThat(DutyBook.all())
                .filteredOn(duty -> duty.rhythm().confidence() == Confidence.CONVENTION)
                .isNotEmpty()
                .noneMatch(Duty::isBinding);
        assertThat(DutyBook.all())
                .filteredOn(duty -> !duty.nature().mayBreach())
                .isNotEmpty()
                .noneMatch(Duty::isBinding);
    }

    @Test
    void the_stricter_of_the_two_hearings_is_judged() {
        assertThat(Set.of("LN1-3", "QZ15-4"))
                .allSatisfy(code -> assertThat(
                                DutyBook.find(code).orElseThrow().rhythm().cadence())
                        .isEqualTo(Cadence.HALF_YEAR));
    }

    @Test
    void prohibitions_are_known_by_their_words() {
        assertThat(DutyBook.all())
                .filteredOn(Duty::forbids)
                .extracting(Duty::code)
                .containsExactly("LN2-29", "LN2-30", "LN2-31", "LN3-22", "LN3-23", "LN3-24", "QZ15-16a", "QZ15-16b");
    }

    @Test
    void a_level_sees_its_own_duties() {
        assertThat(DutyBook.of(Bearer.PROVINCE)).extracting(Duty::code).contains("LN1-2");
        assertThat(DutyBook.of(Bearer.GRASSROOTS))
                .extracting(Duty::code)
                .contains("QZ6-7", "QZ5-14")
                .doesNotContain("LN1-3");
    }
}
