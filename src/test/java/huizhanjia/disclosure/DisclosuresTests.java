package huizhanjia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Crowd;
import huizhanjia.member.Members;
import huizhanjia.member.Roll;
import huizhanjia.member.RollTest;
import huizhanjia.member.RosterField;
import huizhanjia.signin.As;
import huizhanjia.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollTest
record DisclosuresTests(
        Roll roll,
        Members members,
        ClearListReleases releases,
        DisclosureWatch watch,
        Trail trail,
        MockMvcTester http) {

    private static final int CEILING = 60;
    private static final Excerpt.Span FIRST = Excerpt.Span.page(0);
    private static final String REASON = "核对建档立卡资料";

    @Test
    void a_post_is_shown_so_many_numbers_an_hour_and_no_more_however_fast_it_asks() throws Exception {
        var member = roll.admit(Roll.person("上限员"));
        var clerk = actor(Post.ORGANIZER);
        var shown = together(CEILING + 20, () -> isShown(() -> members.reveal(member, REASON, clerk)));
        assertThat(shown).isEqualTo(CEILING);
        assertThatThrownBy(() -> members.reveal(member, REASON, clerk))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已达 60 次的上限");
        members.reveal(member, REASON, actor(Post.ORGANIZER));
    }

    @Test
    void who_asks_for_too_many_is_told_to_the_security_administrator_who_looks_into_it_once() {
        var member = roll.admit(Roll.person("告知员"));
        var clerk = actor(Post.RIGHTS);
        IntStream.rangeClosed(0, CEILING).forEach(time -> isShown(() -> members.reveal(member, REASON, clerk)));
        var security = actor(Post.SECURITY_ADMIN);
        var hour = watch.waiting(security, FIRST).rows().stream()
                .filter(waiting -> waiting.id().appointment().equals(clerk.appointment()))
                .findFirst()
                .orElseThrow();
        assertThat(hour.shown()).isEqualTo(CEILING);
        assertThat(trail.timeline("210199", List.of("disclosure:" + hour.id()))
                        .rows()
                        .getFirst()
                        .summary())
                .isEqualTo("查看和核对完整号码超过每小时上限");
        assertThat(text(get("/", security))).contains("超过每小时上限的号码查看");
        assertThat(text(get("/disclosures", security))).contains("超限 1 次").doesNotContain("告知员");
        assertThat(post("/disclosures/hours/%s/review".formatted(hour.id()), security, "words", "已当面核实，属集中建档"))
                .hasStatus(302);
        assertThat(watch.waiting(security, FIRST).rows())
                .extracting(WatchedHour::id)
                .doesNotContain(hour.id());
        assertThatThrownBy(() -> watch.review(hour.id(), "再核查", security)).isInstanceOf(Refused.class);
    }

    @Test
    void typing_numbers_to_see_which_one_is_held_is_counted_by_the_same_gate() {
        var person = Roll.person("被猜员");
        roll.admit(person);
        var chair = actor(Post.GRASSROOTS_CHAIR, roll.school());
        var typed = person.kept(RosterField.ID_NUMBER);
        var answers = IntStream.rangeClosed(0, CEILING)
                .mapToObj(time ->
                        post("/members/search", chair, "q", typed).getResponse().getStatus())
                .toList();
        assertThat(answers).endsWith(422).containsOnlyOnce(422);
        var admitted = post(
                "/members",
                chair,
                "name",
                "另一人",
                "id_number",
                typed,
                "org",
                roll.school().toString(),
                "joined_on",
                "2024-01-01");
        assertThat(admitted).hasStatus(422).bodyText().contains("已达 60 次的上限");
    }

    @Test
    void a_post_that_sees_no_numbers_does_not_find_people_by_them() {
        var person = Roll.person("不可查");
        roll.admit(person);
        var viewer = actor(Post.CITY_VIEWER);
        assertThat(post("/members/search", viewer, "q", person.kept(RosterField.ID_NUMBER)))
                .hasStatus(422)
                .bodyText()
                .contains("不能按完整号码查找");
    }

    @Test
    void a_long_list_in_clear_leaves_on_two_signatures_and_once() {
        new Crowd(roll).join(230);
        var taker = actor(Post.ORGANIZER);
        assertThat(export(taker)).hasStatus(422).bodyText().contains("须由安全管理员或县总主席批准");
        assertThat(post("/members/exports/releases", taker, "purpose", "上报实名制数据", "format", "csv"))
                .hasStatus(302);
        var clearListRelease = releases.asked(taker, FIRST).rows().getFirst();
        var same = new Actor(
                taker.clerk(),
                AppointmentId.next(),
                taker.clerkName(),
                taker.post(),
                taker.scope(),
                Post.COUNTY_CHAIR.permissions(),
                "test");
        assertThatThrownBy(() -> releases.decide(clearListRelease.id(), true, "", same))
                .hasMessageContaining("不能批准自己的申请");
        assertThat(export(taker)).hasStatus(422);

        var security = actor(Post.SECURITY_ADMIN);
        assertThat(text(get("/", security))).contains("等您批准的完整号码导出");
        assertThat(post("/disclosures/releases/%s/decision".formatted(clearListRelease.id()), security, "words", "不选"))
                .hasStatus(422)
                .bodyText()
                .contains("请选择批准还是不同意");
        assertThat(post(
                        "/disclosures/releases/%s/decision".formatted(clearListRelease.id()),
                        security,
                        "released",
                        "true"))
                .hasStatus(302);
        assertThat(text(get("/", taker))).contains("已批准您导出的完整号码名册");
        assertThat(text(export(taker))).contains("姓名");
        assertThat(export(taker)).hasStatus(422);
        assertThat(trail.timeline("210199", List.of("release:" + clearListRelease.id()))
                        .rows())
                .extracting(entry -> entry.summary())
                .containsExactly("按批准导出完整号码", "批准导出完整号码", "申请导出完整号码");
    }

    @Test
    void short_lists_add_up_over_the_day() {
        new Crowd(roll).join(130);
        var taker = actor(Post.GRASSROOTS_CHAIR, roll.mill());
        var women = post("/members/exports", taker, "purpose", "核对会员资料", "format", "csv", "clear", "true", "sex", "2");
        var first = women.getResponse().getStatus();
        var men = post("/members/exports", taker, "purpose", "核对会员资料", "format", "csv", "clear", "true", "sex", "1");
        var again = post("/members/exports", taker, "purpose", "核对会员资料", "format", "csv", "clear", "true", "sex", "1");
        assertThat(List.of(
                        first,
                        men.getResponse().getStatus(),
                        again.getResponse().getStatus()))
                .contains(422);
    }

    /// Whether it was shown, not refused.
    private static boolean isShown(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static int together(int times, Callable<Boolean> work) throws Exception {
        try (var hands = Executors.newFixedThreadPool(8)) {
            var shown = 0;
            for (Future<Boolean> one : hands.invokeAll(Collections.nCopies(times, work))) {
                shown += one.get() ? 1 : 0;
            }
            return shown;
        }
    }

    private MvcTestResult export(Actor taker) {
        return post("/members/exports", taker, "purpose", "上报实名制数据", "format", "csv", "clear", "true");
    }

    private MvcTestResult get(String path, Actor actor) {
        return http.get().uri(path).with(As.actor(actor)).exchange();
    }

    private MvcTestResult post(String path, Actor actor, String... fields) {
        var form = http.post().uri(path).with(As.actor(actor));
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Actor actor(Post post) {
        return actor(post, roll.county());
    }

    private static Actor actor(Post post, OrgId root) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "任何人",
                post.label(),
                new Scope(root, "210199"),
                post.permissions(),
                "test");
    }
}
