package huizhanjia.election.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.approval.Decision;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.course.Move;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.election.rules.RecallByMajorityOfAll;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Approval;
import huizhanjia.org.Term;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committee;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.committee.Electing;
import huizhanjia.org.committee.NameList;
import huizhanjia.parameter.Changes;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record OfficersTests(
        ChairVacancies vacancies,
        Trainings trainings,
        Transfers transfers,
        Recalls recalls,
        Protections protections,
        Committees committees,
        Petitions petitions,
        Parameters parameters,
        Qingshan qingshan,
        Clock clock) {

    @Test
    void a_chair_leaves_by_two_consents_and_the_place_is_vacant_from_the_answer() {
        var chair = elected(today().minusMonths(4)).getFirst().id();
        refused(() -> ask(chair, ""), "须先经本级工会委员会同意");
        var petition = ask(chair, "第三次委员会");
        assertThat(vacancies.in(qingshan.organizer().scope()))
                .noneMatch(it -> it.chair().org().equals(mill()));
        decide(petition, Move.Kind.AGREE);
        var sitting = sitting();
        assertThat(sitting.headlessSince(today())).contains(today());
        var vacancy = Objects.requireNonNull(sitting.seats().getFirst().vacancy());
        assertThat(vacancy.consent()).startsWith("第三次委员会");
        assertThat(vacancy.documentNumber()).startsWith("青工函〔");
        assertThat(vacancies.in(qingshan.organizer().scope()))
                .filteredOn(it -> it.chair().org().equals(mill()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.months()).isEqualTo(3);
                    assertThat(it.dueOn()).isEqualTo(today().plusMonths(3));
                    assertThat(it.isLate()).isFalse();
                });
    }

    @Test
    void another_time_moves_the_day_by_which_a_chair_is_filled() {
        var chair = elected(today().minusMonths(4)).getFirst().id();
        decide(ask(chair, "第三次委员会"), Move.Kind.AGREE);
        var soon = moved("ele.vacancy.enterprise.max.months", "2", today()).shifted();
        assertThat(soon.first())
                .filteredOn(it -> it.href().endsWith(mill().toString()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.before()).isEqualTo("补选期限 " + today().plusMonths(3));
                    assertThat(it.after()).isEqualTo("补选期限 " + today().plusMonths(2));
                });
        var later = moved("ele.vacancy.enterprise.max.months", "6", today().plusMonths(2))
                .turned();
        assertThat(later.first())
                .filteredOn(it -> it.href().endsWith(mill().toString()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.before()).isEqualTo("期限已过半（补选期限 %s）".formatted(today().plusMonths(3)));
                    assertThat(it.after()).isEqualTo("在期限内（补选期限 %s）".formatted(today().plusMonths(6)));
                });
    }

    @Test
    void another_time_moves_the_day_by_which_who_is_new_is_trained() {
        elected(today().minusMonths(4));
        var moved = moved("train.new.months", "3", today());
        assertThat(moved.turned().first()).noneMatch(it -> it.href().endsWith(mill().toString()));
        assertThat(moved.shifted().first())
                .filteredOn(it -> it.href().endsWith(mill().toString()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.after()).isEqualTo("培训期限 " + today()));
    }

    private ParameterImpact.Impact moved(String key, String value, LocalDate from) {
        return parameters
                .impact(qingshan.organizer().scope(), Changes.of(key, value, from))
                .getFirst();
    }

    @Test
    void a_refusal_leaves_the_chair() {
        var chair = elected(today().minusMonths(4)).getFirst().id();
        decide(ask(chair, "第三次委员会"), Move.Kind.REFUSE);
        assertThat(sitting().headOn(today())).isPresent();
    }

    @Test
    void an_ordinary_member_needs_no_two_consents() {
        var member = elected(today().minusMonths(4)).getLast().id();
        refused(() -> ask(member, "第三次委员会"), "只适用于工会主席");
    }

    @Test
    void half_of_all_members_recall_nobody() {
        var chair = elected(today().minusMonths(4)).getFirst().id();
        refused(() -> recalls.enter(mill(), chair, recall(100, 50), qingshan.organizer()), "不得罢免");
        recalls.enter(mill(), chair, recall(100, 51), qingshan.organizer());
        assertThat(sitting().headOn(today())).isEmpty();
        refused(() -> recalls.enter(mill(), chair, recall(100, 51), qingshan.organizer()), "已经空缺");
    }

    @Test
    void who_is_new_is_listed_until_trained() {
        var seats = elected(today().minusMonths(13));
        var chair = seats.getFirst().id();
        assertThat(trainee(chair).isLate()).isTrue();
        assertThat(trainings.in(qingshan.organizer().scope(), today()))
                .noneMatch(it -> it.holder().seat().equals(seats.getLast().id()));
        var training = new Training(chair, today().minusDays(3), "新任工会主席培训班", "样例训〔2026〕7号");
        trainings.record(mill(), training, today(), qingshan.grassrootsChair());
        assertThat(trainee(chair).isLate()).isFalse();
        refused(() -> trainings.record(mill(), training, today(), qingshan.grassrootsChair()), "已经登记过");
        assertThat(trainings.in(qingshan.townshipOfficer().scope(), today()))
                .noneMatch(it -> it.holder().seat().equals(chair));
    }

    @Test
    void an_employer_is_told_until_when_a_contract_runs_on() {
        var seats = elected(today().minusMonths(4));
        var partTime = seats.get(1).id();
        var ends = sitting().term().endsOn();
        var told = tell(partTime, ends.minusDays(1));
        assertThat(told.extendedUntil()).isEqualTo(ends);
        assertThat(told.documentNumber()).isNotEmpty();
        assertThat(protections.of(qingshan.organizer().scope(), mill())).containsExactly(told);
        refused(() -> tell(partTime, ends), "不需要告知");
        refused(() -> tell(UUID.randomUUID(), ends), "已经空缺或不存在");
    }

    private Protection tell(UUID seat, LocalDate ends) {
        return protections.tell(
                mill(), seat, new Protections.Agreed("红星机械厂", ends, null, false), qingshan.grassrootsChair());
    }

    private Petition ask(UUID seat, String meeting) {
        var wish = new Transfers.Wish("工作需要", meeting, today().minusDays(5), "李强");
        return transfers.ask(mill(), seat, wish, qingshan.grassrootsChair());
    }

    private void decide(Petition petition, Move.Kind kind) {
        petitions.act(petition.id(), Decision.of(Move.of(kind), "研究决定。", petition), qingshan.chair());
    }

    private Recall recall(int entitled, int favour) {
        return new Recall("第十五次会员大会", today(), new RecallByMajorityOfAll.Vote(entitled, favour), "红工决〔2026〕2号");
    }

    private Trainee trainee(UUID seat) {
        return trainings.in(qingshan.organizer().scope(), today()).stream()
                .filter(it -> it.holder().seat().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private List<CommitteeSeat> elected(LocalDate on) {
        var names = new NameList(Body.UNION).read("王芳 主席 女 专职\n李强 副主席 男 兼职\n赵敏 委员 女 兼职");
        var approval = new Approval("青工批〔2026〕5号", on.plusDays(5));
        return committees
                .elect(new Electing(mill(), Body.UNION, new Term(on, 15, 3), approval, names), qingshan.organizer())
                .seats();
    }

    private Committee sitting() {
        return committees.on(mill(), "210199", today()).getFirst();
    }

    private OrgId mill() {
        return qingshan.redStarFactory();
    }

    private static void refused(ThrowingCallable deed, String because) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessageContaining(because);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
