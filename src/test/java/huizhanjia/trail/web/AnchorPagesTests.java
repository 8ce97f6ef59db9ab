package huizhanjia.trail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.As;
import huizhanjia.trail.AnchorLine;
import huizhanjia.trail.AnchorLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The line of the day leaves the county on paper and is kept by the city.
@PeopleTest
@DirtiesContext // a countersigned line that does not hold stays in the chain, and whoever verifies it is told
record AnchorPagesTests(People people, PaperUnions unions, AnchorLines anchors, MockMvcTester http) {

    @BeforeEach
    void something_happens_in_the_county() {
        people.with(Post.ORGANIZER, unions.county);
    }

    @Test
    void the_auditor_of_a_county_prints_its_line_as_text_and_as_a_picture() {
        var line = line();
        assertThat(http.get().uri("/trail/anchors").with(As.actor(auditor(unions.county))))
                .hasStatusOk()
                .bodyText()
                .contains(line.text(), "data:image/svg+xml;base64,", "还没有签认过")
                .doesNotContain("签认下级送来的锚行");
    }

    @Test
    void a_line_typed_from_paper_is_checked_by_its_first_four_groups() {
        var line = line();
        var typed = line.text().substring(0, line.text().indexOf(line.digits().substring(0, 4)) + 19);
        assertThat(http.get().uri("/trail/anchors").param("line", typed).with(As.actor(auditor(unions.county))))
                .hasStatusOk()
                .bodyText()
                .contains("相符：日志仍是写下这一行时的样子");
        var other = typed.substring(0, typed.length() - 1) + (typed.endsWith("0") ? "1" : "0");
        assertThat(http.get().uri("/trail/anchors").param("line", other).with(As.actor(auditor(unions.county))))
                .hasStatusOk()
                .bodyText()
                .contains("tag late", "不符：第 %d 条以前的记录与锚行不同".formatted(line.position()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "210199 5", "210199 5 3f2a", "21019 5 3f2a88b109cd7e41", "210199 5 3f2a88b109cd7e4g"})
    void what_is_no_line_comes_back_with_what_to_do(String typed) {
        assertThat(http.get().uri("/trail/anchors").param("line", typed).with(As.actor(auditor(unions.county))))
                .hasStatus(422)
                .bodyText()
                .contains("请照纸上的锚行填写", typed);
    }

    @Test
    void the_city_keeps_the_line_and_sees_it_compared_from_then_on() {
        var line = line();
        var city = auditor(unions.city);
        assertThat(http.post().uri("/trail/anchors").param("line", line.text()).with(As.actor(city)))
                .hasStatus(302)
                .hasRedirectedUrl("/trail/anchors");
        people.with(Post.ORGANIZER, unions.county);
        for (var reader : new Actor[] {city, auditor(unions.county)}) {
            assertThat(http.get().uri("/trail/anchors").with(As.actor(reader)))
                    .bodyText()
                    .contains(line.text(), "tag good");
        }
    }

    @Test
    void a_line_the_log_does_not_hold_to_is_kept_as_well_and_shown_in_red() {
        var gone = new AnchorLine("210199", 1, "ab".repeat(32));
        anchors.countersign(gone, auditor(unions.city));
        assertThat(http.get().uri("/trail/anchors").with(As.actor(auditor(unions.city))))
                .bodyText()
                .contains(gone.text(), "tag late", "不符：第 1 条以前的记录与锚行不同");
    }

    @Test
    void a_county_does_not_countersign_itself_nor_a_city_what_is_not_below_it() {
        var line = line();
        assertThatThrownBy(() -> anchors.countersign(line, auditor(unions.county)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("由上一级工会签认");
        var elsewhere = new AnchorLine("210299", 1, line.digits());
        assertThat(http.post()
                        .uri("/trail/anchors")
                        .param("line", elsewhere.text())
                        .with(As.actor(auditor(unions.city))))
                .hasStatus(422)
                .bodyText()
                .contains("县 210299 不在您的管辖范围内", elsewhere.text());
    }

    private AnchorLine line() {
        return anchors.now(unions.scope(unions.county).orElseThrow()).getFirst();
    }

    private Actor auditor(OrgId at) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "许诺",
                unions.name(at) + " · 审计员",
                unions.scope(at).orElseThrow(),
                Post.AUDITOR.permissions(),
                "r-1");
    }
}
