package huizhanjia.member.roll;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Crowd;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.Roll;
import huizhanjia.member.RollTest;
import huizhanjia.member.Step;
import huizhanjia.member.Transfer;
import huizhanjia.signin.As;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollTest
record PastRollPagesTests(Roll roll, Memberships memberships, MockMvcTester http) {

    private static final LocalDate MOVED = LocalDate.of(2024, 3, 1);

    @Test
    void every_number_of_a_past_day_is_the_length_of_the_list_it_leads_to() {
        new Crowd(roll).join(40);
        roll.admit(Crowd.stranger());
        var page = read("/members/past?org=%s&on=2023-06-30".formatted(roll.county()), roll.clerk());
        assertThat(page.select(".panel")).hasSize(8);
        assertThat(page.select(".totals a[href], .panel td a[href]"))
                .hasSizeGreaterThan(40)
                .allSatisfy(number -> assertThat(read(number.attr("href"), roll.clerk())
                                .expectFirst(".pager b")
                                .text())
                        .isEqualTo(number.text()));
    }

    @Test
    void who_moved_is_where_they_were_on_the_day() {
        var id = roll.admit(Roll.person("何转往"));
        memberships.transfer(
                id, new Transfer(roll.school(), new Step(MOVED, Reason.WORK_CHANGED, "", "")), roll.clerk());
        assertThat(listed(roll.mill(), MOVED.minusDays(1))).contains("何转往").contains("2024-03-01 转出");
        assertThat(listed(roll.mill(), MOVED)).doesNotContain("何转往");
        assertThat(listed(roll.school(), MOVED)).contains("何转往").contains("县第一中学工会");
        assertThat(listed(roll.county(), LocalDate.of(2020, 1, 5))).doesNotContain("何转往");
    }

    @Test
    void who_was_retained_later_still_counts_before() {
        var id = roll.admit(Roll.person("常留守"));
        memberships.retain(id, new Step(MOVED, Reason.RETIRED, "", ""), roll.clerk());
        var page = "/members/past?org=%s&on=%s&split=standing&code=RETAINED";
        assertThat(read(page.formatted(roll.mill(), MOVED), roll.clerk()).text())
                .contains("常留守")
                .contains("名单（保留会籍）");
        assertThat(read(page.formatted(roll.mill(), MOVED.minusDays(1)), roll.clerk())
                        .text())
                .doesNotContain("常留守");
    }

    @Test
    void a_chair_sees_the_past_of_the_own_union_only() {
        roll.admit(Roll.person("宋机密"));
        var chair = roll.chairOf(roll.school());
        assertThat(http.get().uri("/members/past?org=" + roll.mill()).with(As.actor(chair)))
                .hasStatus(422)
                .bodyText()
                .contains("不在您的管辖范围内")
                .doesNotContain("宋机密");
        assertThat(read("/members/past", chair).title()).startsWith("县第一中学工会");
    }

    @Test
    void a_day_to_come_has_no_members_yet() {
        assertThat(http.get().uri("/members/past?on=2099-01-01").with(As.actor(roll.clerk())))
                .hasStatus(422)
                .bodyText()
                .contains("2099-01-01 还没有到");
    }

    @Test
    void a_long_list_goes_on_where_it_stopped() {
        new Crowd(roll).join(60);
        var first = read("/members/past?org=" + roll.mill(), roll.clerk());
        var next = read(first.expectFirst(".pager a[rel=next]").attr("href"), roll.clerk());
        assertThat(first.select(".scroll tbody th a").eachAttr("href"))
                .hasSize(50)
                .doesNotContainAnyElementsOf(next.select(".scroll tbody th a").eachAttr("href"));
    }

    private String listed(OrgId org, LocalDate on) {
        var page = read("/members/past?org=%s&on=%s".formatted(org, on), roll.clerk());
        var text = new StringBuilder(page.select(".scroll tbody").text());
        for (var next = page.selectFirst(".pager a[rel=next]"); next != null; ) {
            page = read(next.attr("href"), roll.clerk());
            text.append(page.select(".scroll tbody").text());
            next = page.selectFirst(".pager a[rel=next]");
        }
        return text.toString();
    }

    private Document read(String path, Actor actor) {
        var answer = http.get().uri(URI.create(path)).with(As.actor(actor)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
