package huizhanjia.member.roll;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import huizhanjia.member.Admission;
import huizhanjia.member.AdmissionOutcome;
import huizhanjia.member.Comparisons;
import huizhanjia.member.Crowd;
import huizhanjia.member.Members;
import huizhanjia.member.Roll;
import huizhanjia.member.RosterField;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.signin.As;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Names with HTML in them are names on every page that prints them. In a house of its own: nobody else wants them.
@SpringBootTest(properties = "spring.application.name=hostile-names")
@AutoConfigureMockMvc
@Import({TestDatabase.class, Roll.Planted.class})
record HostileNamesTests(Roll roll, Orgs orgs, Members members, Comparisons comparisons, MockMvcTester http) {

    private static final String HTML = "<img src=x onerror=alert(1)>";

    @Test
    void a_name_is_never_taken_for_html() throws Exception {
        var approval = new Approval("青工发〔2016〕5号" + HTML, LocalDate.of(2016, 4, 20));
        var named = Particulars.of(OrgKind.GRASSROOTS, HTML + "工会", "210199001");
        var org = orgs.found(new Founding(roll.county(), named, LocalDate.of(2016, 5, 1), approval), roll.clerk())
                .id();
        var person = Crowd.read(Map.of(
                RosterField.NAME,
                HTML,
                RosterField.ID_NUMBER,
                Roll.number("19880809"),
                RosterField.EMPLOYER,
                HTML + "厂"));
        var admitted = members.admit(new Admission(org, person, LocalDate.of(2021, 7, 1)), roll.clerk());
        var member = ((AdmissionOutcome.Admitted) admitted).member();
        var claimed = members.admit(new Admission(roll.mill(), person, LocalDate.of(2021, 7, 1)), roll.clerk());
        var comparison = ((AdmissionOutcome.Compared) claimed).comparison();

        for (var page : List.of(
                "/members",
                "/members?q=%3Cimg",
                "/members/" + member,
                "/members/" + member + "/edit",
                "/members/new?org=" + org,
                "/comparisons",
                "/comparisons/" + comparison,
                "/orgs",
                "/orgs?all=true",
                "/orgs?q=%3Cimg",
                "/orgs/" + org,
                "/orgs/" + org + "/edit",
                "/statistics?org=" + org)) {
            var answer = http.get()
                    .uri(URI.create(page))
                    .with(As.actor(roll.clerk()))
                    .exchange();
            assertThat(answer).as(page).hasStatusOk();
            var shown = Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
            assertThat(shown.select("[onerror], img[src=x]")).as(page).isEmpty();
        }
        assertThat(http.get().uri("/members/" + member).with(As.actor(roll.clerk())))
                .bodyText()
                .contains("&lt;img src=x");
    }
}
