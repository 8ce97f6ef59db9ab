package huizhanjia.approval;

import huizhanjia.TestDatabase;
import huizhanjia.access.MovableClock;
import huizhanjia.access.Post;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Stage;
import huizhanjia.approval.limit.TimeLimit;
import huizhanjia.county.Qingshan;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.law.Confidence;
import huizhanjia.law.Source;
import huizhanjia.law.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// 青山县 with a clock that can be moved, and a kind of petition made for tests.
@TestConfiguration(proxyBeanMethods = false)
@Import(TestDatabase.class)
class ApprovalWorld {

    static final Excerpt.Span ALL = new Excerpt.Span(0, 1_000);

    @Bean
    @Primary
    MovableClock movableClock() {
        var clock = new MovableClock();
        clock.pass(Duration.between(clock.instant(), Instant.now()));
        return clock;
    }

    @Bean
    Probe probe(Qingshan qingshan) {
        return new Probe(qingshan);
    }

    /// The county's chair and organiser sign together, then the city replies.
    static final class Probe implements Procedure {

        static final String KIND = "probe";

        private final Qingshan qingshan;
        private final List<Conclusion> ends = new ArrayList<>();

        Probe(Qingshan qingshan) {
            this.qingshan = qingshan;
        }

        List<Conclusion> ends() {
            return ends;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String label() {
            return "试验请示";
        }

        @Override
        public String limit() {
            return "reply.general.days";
        }

        @Override
        public List<Stage> route(Submission submission, Superiors superiors) {
            return List.of(
                    Stage.jointly(
                            "县总会签",
                            List.of(own(qingshan.chair()), own(qingshan.organizer())),
                            TimeLimit.workingDays(3)),
                    superiors.stage(qingshan.city(), "批复", limit()));
        }

        @Override
        public LocalDate rulesOn(Submission submission, LocalDate today) {
            return today.minusYears(1);
        }

        @Override
        public List<Finding> findings(Petition petition, LocalDate on) {
            var few = Integer.parseInt(petition.submission().text().facts().getOrDefault("会员", "30")) < 25;
            var article = new Source("trade-union-law-2021", "第十一条", "");
            return List.of(Finding.of(
                    few ? new Verdict.Breached("会员不足二十五人（" + on + "）") : new Verdict.Met(),
                    "会员人数",
                    article,
                    Confidence.VERIFIED));
        }

        @Override
        public void concluded(Petition petition, Conclusion conclusion, Actor by) {
            if (petition.title().contains("拒绝办结")) {
                throw new Refused("probe.not-yet", "还不能办结");
            }
            ends.add(conclusion);
        }

        private static Desk own(Actor actor) {
            return Desk.of(actor.scope().root(), Desk.DECIDE, actor.appointment());
        }
    }

    /// A petition of 红星机械厂工会.
    static Submission general(Qingshan qingshan) {
        return new Submission("general", "", qingshan.redStarFactory(), new Submission.Text("关于增设职工书屋的请示", "拟增设书屋一处。"));
    }

    /// A petition of 红星机械厂工会 that the county's two sign together.
    static Submission probe(Qingshan qingshan, String title, Map<String, String> facts) {
        return new Submission(
                Probe.KIND, "probe:1", qingshan.redStarFactory(), new Submission.Text(title, "请审批。", facts));
    }

    /// 组织干部 in the other post, at 清泉街道.
    static Actor townPost(Qingshan qingshan) {
        return qingshan.actor("zuzhi", Post.TOWNSHIP_OFFICER);
    }
}
