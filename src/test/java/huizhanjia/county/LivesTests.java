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

    private final List<Life> lives = Lives.of(new Unions(), TODAY);

    @Test
    void two_thousand_people_are_drawn() {
        assertThat(lives).hasSize(2_000);
    }

    @Test
    void the_same_people_are_drawn_every_time_and_on_every_later_day() {
        assertThat(told(Lives.of(new Unions(), TODAY.plusYears(3)))).isEqualTo(told(lives));
    }

    @Test
    void no_two_bear_the_same_number_or_telephone() {
        assertThat(lives)
                .extracting(life -> life.roster().get(RosterField.ID_NUMBER))
                .doesNotHaveDuplicates();
        assertThat(lives)
                .extracting(life -> life.roster().get(RosterField.PHONE))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_number_is_valid_and_belongs_to_the_virtual_county() {
        assertThat(lives)
                .extracting(life ->
                        ResidentId.of(life.person().kept(RosterField.ID_NUMBER)).area())
                .containsOnly("210199");
    }

    @Test
    void every_telephone_is_of_the_range_nobody_has() {
        assertThat(lives)
                .extracting(life -> life.person().kept(RosterField.PHONE))
                .allMatch(phone -> phone.matches("1990000[0-9]{4}"));
    }

    @Test
    void everybody_joins_between_2015_and_2026_at_sixteen_or_older() {
        assertThat(lives).allSatisfy(life -> {
            assertThat(life.joinedOn().getYear()).isBetween(2015, 2026);
            assertThat(life.joinedOn()).isAfterOrEqualTo(life.union().foundedOn());
            assertThat(life.person().bornOn()).isBeforeOrEqualTo(life.joinedOn().minusYears(16));
        });
        assertThat(lives.stream().map(life -> life.joinedOn().getYear()).distinct())
                .hasSize(12);
    }

    @Test
    void three_in_ten_are_migrant_workers() {
        assertThat(count(life -> "是".equals(life.roster().get(RosterField.MIGRANT))))
                .isBetween(540L, 660L);
    }

    @Test
    void about_one_in_twenty_is_retained_and_some_moved_left_or_came_back() {
        assertThat(count(life -> life.fate() instanceof Fate.Retained)).isBetween(80L, 130L);
        assertThat(count(life -> life.fate() instanceof Fate.Moved)).isBetween(20L, 60L);
        assertThat(count(life -> life.fate() instanceof Fate.Withdrawn)).isBetween(10L, 40L);
        assertThat(count(life -> life.fate() instanceof Fate.Restored)).isBetween(8L, 40L);
        assertThat(count(life -> life.fate() instanceof Fate.Expelled)).isBetween(2L, 15L);
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
                .extracting(life -> life.person().name())
                .contains("周𠮷庆", "李雨㛃", "王䶮", "刘𬭎", "阿依古丽·买买提", "叶尔兰·哈德尔", "欧阳建功", "诸葛文君");
    }

    private static List<String> told(List<Life> lives) {
        return lives.stream()
                .map(life -> life.union().key() + life.roster() + life.joinedOn() + life.fate())
                .toList();
    }

    private long count(Predicate<Life> which) {
        return lives.stream().filter(which).count();
    }

    private Set<String> values(RosterField field) {
        return lives.stream().map(life -> life.person().kept(field)).collect(Collectors.toSet());
    }
}
