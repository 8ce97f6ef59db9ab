package huizhanjia.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.approval.ApprovalWorld.Probe;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Move;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.county.Qingshan;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Two hands on one petition, in two transactions of one database.
@SpringBootTest(properties = "huizhanjia.county=qingshan")
@Import(ApprovalWorld.class)
record ConcurrentStepsTests(Petitions petitions, Inboxes inboxes, Probe probe, Qingshan qingshan) {

    @RepeatedTest(8)
    void of_a_signature_and_a_return_at_once_one_counts_and_the_other_is_told() throws Exception {
        var petition = petition("会签与退回");
        var agree = Decision.of(Move.of(Kind.AGREE), "同意", petition);
        var back = Decision.of(Move.back(Course.AUTHOR), "材料不全", petition);
        var answers = atOnce(
                () -> tried(petition, agree, qingshan.chair()), () -> tried(petition, back, qingshan.organizer()));
        assertThat(answers).containsExactlyInAnyOrder("", "approval.stale");
        var after = petitions.need(petition.id(), qingshan.chair());
        assertThat(after.steps()).hasSize(2);
        assertThat(after.course().holders()).isNotEmpty();
        assertThat(after.course().at() == Course.AUTHOR)
                .isEqualTo(after.steps().getLast().kind() == Kind.RETURN);
    }

    @RepeatedTest(8)
    void two_signatures_at_once_are_both_kept_after_a_second_look() throws Exception {
        var petition = petition("两人会签");
        var agree = Decision.of(Move.of(Kind.AGREE), "同意", petition);
        var answers = atOnce(
                () -> tried(petition, agree, qingshan.chair()), () -> tried(petition, agree, qingshan.organizer()));
        assertThat(answers).contains("");
        var seen = petitions.need(petition.id(), qingshan.chair());
        var left = petitions.allowed(seen, qingshan.chair()).contains(Kind.AGREE)
                ? qingshan.chair()
                : qingshan.organizer();
        var after = petitions.act(petition.id(), Decision.of(Move.of(Kind.AGREE), "同意", seen), left);
        assertThat(after.steps()).hasSize(3);
        assertThat(after.course().at()).isEqualTo(1);
    }

    @Test
    void what_follows_from_the_end_is_part_of_the_step() {
        var petition = petition("拒绝办结");
        var refuse = Decision.of(Move.of(Kind.REFUSE), "不符合", petition);
        assertThatThrownBy(() -> petitions.act(petition.id(), refuse, qingshan.chair()))
                .hasMessage("还不能办结");
        assertThat(petitions.need(petition.id(), qingshan.chair())).isEqualTo(petition);
        assertThat(inboxes.waiting(qingshan.chair(), ApprovalWorld.ALL).rows()).contains(petition);
    }

    private Petition petition(String title) {
        return petitions.submit(ApprovalWorld.probe(qingshan, title, Map.of("会员", "30")), qingshan.grassrootsChair());
    }

    private String tried(Petition petition, Decision decision, Actor by) {
        try {
            petitions.act(petition.id(), decision, by);
            return "";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private static List<String> atOnce(Callable<String> first, Callable<String> second) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = List.of(first, second).stream()
                    .map(act -> threads.submit(() -> {
                        barrier.await(30, TimeUnit.SECONDS);
                        return act.call();
                    }))
                    .toList();
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }
}
