package huizhanjia.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import huizhanjia.member.roll.MemberLists;
import huizhanjia.member.roll.MemberQuery;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@RollTest
record MembershipsTests(
        Roll roll, Members members, Memberships memberships, Comparisons comparisons, MemberLists lists, Trail trail) {

    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

    @Test
    void an_admitted_person_is_found_with_masked_numbers_and_one_spell() {
        var id = roll.admit(Roll.person("欧阳𠮷"));
        var member = roll.of(id);
        assertThat(member.person().shown(RosterField.PHONE)).isEqualTo("199****0001");
        assertThat(member.person().toString()).contains("210199********").doesNotContain("19900307");
        assertThat(members.spells(roll.clerk().scope(), id))
                .singleElement()
                .satisfies(
                        membershipSpell -> assertThat(membershipSpell.beganBy()).isEqualTo(ChangeKind.JOINED));
    }

    @Test
    void a_second_claim_on_one_number_is_laid_side_by_side_and_asked_once() {
        var person = Roll.person("陈建国");
        roll.admit(person);
        var first = (AdmissionOutcome.Compared) roll.claim(person, roll.school());
        assertThat(first.isNew()).isTrue();
        assertThat(roll.claim(person, roll.school()))
                .isEqualTo(new AdmissionOutcome.Compared(first.comparison(), false));
    }

    @Test
    void of_many_who_claim_one_number_at_once_one_wins() throws Exception {
        var person = Roll.person("赵同时");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 2)
                    .mapToObj(i -> threads.submit(() -> roll.claim(person, i % 2 == 0 ? roll.mill() : roll.school())))
                    .toList();
            var admitted = 0;
            for (Future<AdmissionOutcome> one : tries) {
                admitted += one.get() instanceof AdmissionOutcome.Admitted ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(1);
        }
    }

    @Test
    void a_comparison_settled_as_the_same_person_moves_the_membership() {
        var person = Roll.person("钱转会");
        var id = roll.admit(person);
        var compared = (AdmissionOutcome.Compared) roll.claim(person, roll.school());
        comparisons.transfer(compared.comparison(), step(Reason.WORK_CHANGED), roll.clerk());
        assertThat(roll.of(id).org()).isEqualTo(roll.school());
        assertThatThrownBy(() -> comparisons.dismiss(
                        compared.comparison(), Comparison.Outcome.WRONG_NUMBER, "再处理一次", roll.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经处理过");
    }

    @Test
    void a_claim_survives_word_for_word() {
        var person = Roll.person("买买提·艾力");
        roll.admit(person);
        var compared = (AdmissionOutcome.Compared) roll.claim(person, roll.school());
        var comparison = comparisons.need(roll.clerk().scope(), compared.comparison());
        assertThat(comparisons.claim(comparison).person()).isEqualTo(person);
    }

    @Test
    void the_union_that_does_not_hold_the_membership_cannot_take_it() {
        var person = Roll.person("孙不放");
        roll.admit(person);
        var compared = (AdmissionOutcome.Compared) roll.claim(person, roll.school());
        assertThatThrownBy(() -> comparisons.transfer(
                        compared.comparison(), step(Reason.WORK_CHANGED), roll.chairOf(roll.school())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("须由对方工会");
    }

    @Test
    void a_transfer_keeps_the_day_of_admission_and_begins_a_spell() {
        var id = roll.admit(Roll.person("李接转"));
        memberships.transfer(id, new Transfer(roll.school(), step(Reason.WORK_CHANGED)), roll.clerk());
        assertThat(roll.of(id).joinedOn()).isEqualTo(LocalDate.of(2020, 1, 6));
        assertThat(members.spells(roll.clerk().scope(), id)).hasSize(2).first().satisfies(membershipSpell -> {
            assertThat(membershipSpell.orgId()).isEqualTo(roll.school());
            assertThat(membershipSpell.beganOn()).isEqualTo(LATER);
        });
    }

    @Test
    void who_is_carried_along_stands_as_before() {
        var id = roll.admit(Roll.person("周保留"));
        memberships.retain(id, step(Reason.RETIRED), roll.clerk());
        memberships.carry(id, new Transfer(roll.school(), step(Reason.WORK_CHANGED)), roll.clerk());
        assertThat(roll.of(id).standing()).isEqualTo(MembershipStatus.RETAINED);
        assertThat(roll.of(id).org()).isEqualTo(roll.school());
        assertThat(members.spells(roll.clerk().scope(), id))
                .first()
                .satisfies(membershipSpell ->
                        assertThat(membershipSpell.standing()).isEqualTo(MembershipStatus.RETAINED));
    }

    @Test
    void a_retained_member_is_no_longer_counted_and_can_be_restored() {
        var id = roll.admit(Roll.person("周保留"));
        memberships.retain(id, step(Reason.RETIRED), roll.clerk());
        assertThat(roll.of(id).standing()).isEqualTo(MembershipStatus.RETAINED);
        memberships.restore(id, new Step(LATER, Reason.WORK_AGAIN, "", "返聘"), roll.clerk());
        assertThat(roll.of(id).standing()).isEqualTo(MembershipStatus.ACTIVE);
    }

    @Test
    void who_left_may_come_back_to_the_same_record() {
        var person = Roll.person("吴回来");
        var id = roll.admit(person);
        memberships.withdraw(id, new Step(LATER, Reason.OWN_WISH, "", "小组提出，2024年2月28日宣布，会员证已收回"), roll.clerk());
        assertThat(roll.of(id).standing()).isEqualTo(MembershipStatus.OUT);
        assertThatThrownBy(() -> roll.admit(person)).isInstanceOf(Refused.class).hasMessageContaining("2024-03-01 才离会");
        var again = members.admit(new Admission(roll.mill(), person, LATER), roll.clerk());
        assertThat(again).isInstanceOfSatisfying(AdmissionOutcome.Admitted.class, admitted -> {
            assertThat(admitted.member()).isEqualTo(id);
            assertThat(admitted.before()).isNotNull();
        });
    }

    @Test
    void a_day_of_admission_before_the_founding_is_doubted_in_the_timeline() {
        var early = new Admission(roll.mill(), Roll.person("秦早会"), LocalDate.of(2012, 5, 1));
        var admitted = (AdmissionOutcome.Admitted) members.admit(early, roll.clerk());
        assertThat(trail.timeline("210199", List.of("member:" + admitted.member()))
                        .rows()
                        .getFirst()
                        .told())
                .contains("请核对")
                .contains("建会日期 2015-05-01");
    }

    @Test
    void a_comparison_is_not_settled_with_a_day_that_does_not_fit() {
        var person = Roll.person("尤比对");
        roll.admit(person);
        var compared = (AdmissionOutcome.Compared) roll.claim(person, roll.school());
        var tooEarly = new Step(LocalDate.of(2019, 1, 1), Reason.WORK_CHANGED, "", "");
        assertThatThrownBy(() -> comparisons.transfer(compared.comparison(), tooEarly, roll.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("变化日期");
    }

    @Test
    void open_comparisons_are_counted_for_either_side() {
        var before = comparisons.countOpen(roll.chairOf(roll.school()).scope());
        var person = Roll.person("许两边");
        roll.admit(person);
        var compared = (AdmissionOutcome.Compared) roll.claim(person, roll.school());
        assertThat(comparisons.countOpen(roll.chairOf(roll.school()).scope())).isEqualTo(before + 1);
        comparisons.dismiss(compared.comparison(), Comparison.Outcome.ALREADY_HERE, "本人确认在机械厂", roll.clerk());
        assertThat(comparisons.countOpen(roll.chairOf(roll.mill()).scope())).isEqualTo(before);
    }

    @Test
    void an_expulsion_without_its_filing_is_refused() {
        var id = roll.admit(Roll.person("郑备案"));
        assertThatThrownBy(() -> memberships.expel(id, step(Reason.CRIME), roll.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("备案的文号");
    }

    @Test
    void a_reason_that_does_not_explain_the_change_is_refused() {
        var id = roll.admit(Roll.person("王原因"));
        assertThatThrownBy(() -> memberships.retain(id, step(Reason.CRIME), roll.clerk()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_change_before_the_spell_began_or_after_today_is_refused() {
        var id = roll.admit(Roll.person("冯日期"));
        for (var on : List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2999, 1, 1))) {
            assertThatThrownBy(() -> memberships.retain(id, new Step(on, Reason.RETIRED, "", ""), roll.clerk()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("变化日期");
        }
    }

    @Test
    void nobody_sees_members_outside_their_scope() {
        var id = roll.admit(Roll.person("褚范围"));
        assertThat(members.find(roll.chairOf(roll.school()).scope(), id)).isEmpty();
        assertThat(members.find(roll.chairOf(roll.mill()).scope(), id)).isPresent();
    }

    @Test
    void two_who_edit_at_once_do_not_overwrite_each_other() {
        var id = roll.admit(Roll.person("卫并发"));
        var read = roll.of(id);
        members.amend(read, read.person().filledWith(trade("钳工")), roll.clerk());
        assertThatThrownBy(() -> members.amend(read, read.person().filledWith(trade("焊工")), roll.clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("刚被别人改过");
    }

    @Test
    void revealing_asks_a_reason_and_leaves_a_trace() {
        var id = roll.admit(Roll.person("蒋查看"));
        assertThatThrownBy(() -> members.reveal(id, " ", roll.clerk())).isInstanceOf(Refused.class);
        members.reveal(id, "核对送温暖名单", roll.clerk());
        assertThat(trail.timeline("210199", List.of("member:" + id)).rows())
                .extracting(TimelineEntry::summary)
                .contains("查看证件号码和电话");
    }

    @Test
    void the_trail_holds_no_number_in_clear() {
        var number = Roll.number("19910102");
        var id = roll.admit(Roll.person("沈留痕", number));
        var read = roll.of(id);
        members.amend(read, Roll.person("沈留痕", Roll.number("19910103")), roll.clerk());
        assertThat(trail.timeline("210199", List.of("member:" + id)).rows().toString())
                .doesNotContain(number.substring(6));
    }

    @Test
    void lists_page_through_everybody_once_in_the_order_of_the_tree() {
        IntStream.range(0, 7).forEach(i -> roll.admit(Roll.person("韩分页" + i)));
        var query = MemberQuery.all(roll.county());
        var seen = new java.util.ArrayList<Member>();
        var page = lists.page(roll.clerk().scope(), query, new MemberLists.Paging("", 3, true));
        seen.addAll(page.members());
        while (!page.next().isEmpty()) {
            page = lists.page(roll.clerk().scope(), query, new MemberLists.Paging(page.next(), 3, true));
            seen.addAll(page.members());
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) page.total());
    }

    @Test
    void names_are_found_by_characters_pinyin_initials_and_within() {
        roll.admit(Roll.person("单雄信"));
        for (var words : List.of("单雄", "shanxiong", "sxx", "雄信")) {
            var query =
                    new MemberQuery(roll.county(), words, "", "", null, MemberQuery.CodeFilter.NONE, 0, 0, null, null);
            assertThat(lists.page(roll.clerk().scope(), query, new MemberLists.Paging("", 10, false))
                            .members())
                    .as(words)
                    .extracting(member -> member.person().name())
                    .contains("单雄信");
        }
    }

    private static Person trade(String trade) {
        return new Person(java.util.Map.of(RosterField.TRADE, trade));
    }

    private static Step step(Reason reason) {
        return new Step(LATER, reason, "", "");
    }
}
