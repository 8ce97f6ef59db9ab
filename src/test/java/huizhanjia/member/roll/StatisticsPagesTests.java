package huizhanjia.member.roll;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Actor;
import huizhanjia.member.Crowd;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.Roll;
import huizhanjia.member.RollTest;
import huizhanjia.member.Step;
import huizhanjia.signin.As;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollTest
record StatisticsPagesTests(Roll roll, Memberships memberships, MockMvcTester http) {

    @Test
    void every_number_is_the_length_of_the_list_it_leads_to() {
        new Crowd(roll).join(60);
        roll.admit(Crowd.stranger());
        var page = read("/statistics?org=" + roll.county(), roll.clerk());
        assertThat(page.select(".panel")).hasSize(8);
        assertThat(page.select(".totals a[href], .panel td a[href]"))
                .hasSizeGreaterThan(50)
                .allSatisfy(number -> assertThat(listed(number)).isEqualTo(number.text()));
    }

    @Test
    void the_parts_of_a_split_are_all_active_members() {
        new Crowd(roll).join(20);
        var page = read("/statistics", roll.clerk());
        var active = number(page.expectFirst(".totals a"));
        assertThat(page.select(".panel"))
                .allSatisfy(panel -> assertThat(panel.select("td a").stream()
                                .mapToLong(StatisticsPagesTests::number)
                                .sum())
                        .isEqualTo(active));
        assertThat(page.select(".panel td:last-child").eachText())
                .allMatch(share -> share.matches("[0-9]{1,3}\\.[0-9]%"));
    }

    @Test
    void a_retained_membership_is_counted_apart() {
        var before = read("/statistics?org=" + roll.mill(), roll.clerk()).select(".totals a");
        var id = roll.admit(Roll.person("罗保留"));
        memberships.retain(id, new Step(LocalDate.of(2024, 3, 1), Reason.RETIRED, "", ""), roll.clerk());
        var after = read("/statistics?org=" + roll.mill(), roll.clerk()).select(".totals a");
        assertThat(number(after.get(0))).isEqualTo(number(before.get(0)));
        assertThat(number(after.get(1))).isEqualTo(number(before.get(1)) + 1);
    }

    @Test
    void the_page_says_when_and_whom_it_counts_and_needs_no_script() {
        new Crowd(roll).join(3);
        var page = read("/statistics?org=" + roll.mill(), roll.clerk());
        assertThat(page.expectFirst(".statistics .asof").text()).isNotEmpty();
        assertThat(page.text()).contains("截至 20").contains("口径：").contains("不含保留会籍");
        assertThat(page.select(".chart")).allMatch(chart -> chart.hasAttr("hidden"));
        assertThat(page.select("[data-chart]"))
                .allMatch(chart -> page.getElementById(chart.attr("data-chart")) != null);
        assertThat(page.select("main script, [style]")).isEmpty();
    }

    @Test
    void the_library_of_the_charts_is_in_the_jar() {
        new Crowd(roll).join(1);
        var page = read("/statistics?org=" + roll.county(), roll.clerk());
        var library = page.expectFirst("[data-library]").attr("data-library");
        assertThat(http.get().uri(library).with(As.actor(roll.clerk()))).hasStatusOk();
    }

    @Test
    void a_chair_counts_the_own_union_only() {
        new Crowd(roll).join(2);
        assertThat(http.get().uri("/statistics?org=" + roll.mill()).with(As.actor(roll.chairOf(roll.school()))))
                .doesNotHave(new org.assertj.core.api.Condition<>(
                        result -> result.getResponse().getStatus() == 200, "shown"));
        var own = read("/statistics", roll.chairOf(roll.school()));
        assertThat(own.title()).startsWith("县第一中学工会");
    }

    @Test
    void a_branch_of_the_tree_renews_the_statistics() {
        var page = read("/statistics/branches/" + roll.county(), roll.clerk());
        assertThat(page.select("#children .name")).isNotEmpty().allSatisfy(name -> {
            assertThat(name.attr("href")).startsWith("/statistics?org=");
            assertThat(Objects.requireNonNull(name.closest("[hx-target]")).attr("hx-target"))
                    .isEqualTo("#statistics");
        });
    }

    private String listed(Element number) {
        return read(number.attr("href"), roll.clerk()).expectFirst(".pager b").text();
    }

    private static long number(Element link) {
        return Long.parseLong(link.text().replace(",", ""));
    }

    private Document read(String path, Actor actor) {
        var answer =
                http.get().uri(java.net.URI.create(path)).with(As.actor(actor)).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
