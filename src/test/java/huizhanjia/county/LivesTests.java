package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.ResidentId;
import huizhanjia.member.RosterField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The members as they are drawn, before any database.
final class LivesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<SampleLife> lives = SampleLives.of(new SampleUnions(), TODAY);

    @Test
    void two_thousand_people_are_drawn() {
        assertThat(lives).hasSize(2_000);
    }

    @Test
    void the_same_people_are_drawn_every_time_and_on_every_later_day() {
        assertThat(told(SampleLives.of(new SampleUnions(), TODAY.plusYears(3)))).isEqualTo(told(lives));
    }

    @Test
    void no_two_bear_the_same_number_or_telephone() {
        assertThat(lives)
                .extracting(sampleLife -> sampleLife.roster().get(RosterField.ID_NUMBER))
                .doesNotHaveDuplicates();
        assertThat(lives)
                .extracting(sampleLife -> sampleLife.roster().get(RosterField.PHONE))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_number_is_valid_and_belongs_to_the_virtual_county() {
        assertThat(lives)
                .extracting(sampleLife -> ResidentId.of(sampleLife.person().kept(RosterField.ID_NUMBER))
                        .area())
                .containsOnly("210199");
    }

    @Test
    void every_telephone_is_of_the_range_nobody_has() {
        assertThat(lives)
                .extracting(sampleLife -> sampleLife.person().kept(RosterField.PHONE))
                .allMatch(phone -> phone.matches("1990000[0-9]{4}"));
    }

    @Test
    void everybody_joins_between_2015_and_2026_at_sixteen_or_older() {
        assertThat(lives).allSatisfy(sampleLife -> {
            assertThat(sampleLife.joinedOn().getYear()).isBetween(2015, 2026);
            assertThat(sampleLife.joinedOn())
                    .isAfterOrEqualTo(sampleLife.union().foundedOn());
            assertThat(sampleLife.person().bornOn())
                    .isBeforeOrEqualTo(sampleLife.joinedOn().minusYears(16));
        });
        assertThat(lives.stream()
                        .map(sampleLife -> sampleLife.joinedOn().getYear())
                        .distinct())
                .hasSize(12);
    }

    @Test
    void three_in_ten_are_migrant_workers() {
        assertThat(count(sampleLife -> "是".equals(sampleLife.roster().get(RosterField.MIGRANT))))
                .isBetween(540L, 660L);
    }

    @Test
    void about_one_in_twenty_is_retained_and_some_moved_left_or_came_back() {
        assertThat(count(sampleLife -> sampleLife.fate() instanceof SampleFate.Retained))
                .isBetween(80L, 130L);
        assertThat(count(sampleLife -> sampleLife.fate() instanceof SampleFate.Moved))
                .isBetween(20L, 60L);
        assertThat(count(sampleLife -> sampleLife.fate() instanceof SampleFate.Withdrawn))
                .isBetween(10L, 40L);
        assertThat(count(sampleLife -> sampleLife.fate() instanceof SampleFate.Restored))
                .isBetween(8L, 40L);
        assertThat(count(sampleLife -> sampleLife.fate() instanceof SampleFate.Expelled))
                .isBetween(2L, 15L);
    }

    @Test
    void the_eight_groups_and_all_new_forms_are_there() {
        assertThat(values(RosterField.WORKER_GROUP))
                .containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(values(RosterField.NEW_FORM)).containsExactlyInAnyOrder("0", "1", "2", "3", "4", "9");
    }

    @Test
    void rare_names_survive_as_they_are_written() {
        assertThat(lives)
                .extracting(sampleLife -> sampleLife.person().name())
                .contains("周𠮷庆", "李雨㛃", "王䶮", "刘𬭎", "阿依古丽·买买提", "叶尔兰·哈德尔", "欧阳建功", "诸葛文君");
    }

    private static List<String> told(List<SampleLife> lives) {
        return lives.stream()
                .map(sampleLife ->
                        sampleLife.union().key() + sampleLife.roster() + sampleLife.joinedOn() + sampleLife.fate())
                .toList();
    }

    private long count(Predicate<SampleLife> which) {
        return lives.stream().filter(which).count();
    }

    private Set<String> values(RosterField field) {
        return lives.stream().map(sampleLife -> sampleLife.person().kept(field)).collect(Collectors.toSet());
    }
}
