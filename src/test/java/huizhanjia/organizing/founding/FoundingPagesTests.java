package huizhanjia.organizing.founding;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.approval.Petitions;
import huizhanjia.casefile.CaseId;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.OrgId;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.organizing.legal.LegalApplication;
import huizhanjia.organizing.legal.LegalMatter;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.LegalStanding;
import huizhanjia.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// From a firm's page to the certificate, as it is clicked.
@QingshanTest
@Transactional
record FoundingPagesTests(
        Qingshan qingshan,
        Leads leads,
        Foundings foundings,
        LegalPersons legal,
        Petitions petitions,
        Clock clock,
        MockMvcTester http) {

    @Test
    void a_founding_goes_from_the_firm_to_the_certificate() {
        var firm = uncovered();
        assertThat(page("/firms/" + firm.id())).bodyText().contains("发起建会");
        assertThat(page("/foundings/new?firm=" + firm.id()))
                .hasStatusOk()
                .bodyText()
                .contains(firm.name() + "工会");
        var path = opened(firm);
        assertThat(page(path)).hasStatusOk().bodyText().contains("成立筹备组", "入会资格", "职工代表来电");
        grouped(path);
        assertThat(post(path + "/petition")).hasStatus(302);
        assertThat(page(path)).bodyText().contains("查看请示");
        agree(path);
        assertThat(page(path)).bodyText().contains("成立大会").contains("青工批");
        assertThat(met(path, "26")).hasStatus(302);
        assertThat(post(path + "/result")).hasStatus(302);
        agree(path);
        var union = matter(path).union().orElseThrow();
        assertThat(page(path)).bodyText().contains("/legal-persons/" + union);
        assertThat(post(path + "/record", "number", "青工备1号", "on", "今天"))
                .hasStatus(422)
                .bodyText()
                .contains("青工备1号", "请填写备案日期");
        assertThat(post(path + "/record", "number", "青工备1号", "on", today())).hasStatus(302);
        assertThat(page("/foundings?state=FILED")).hasStatusOk().bodyText().contains(firm.name());
        registered(union);
    }

    @Test
    void what_was_typed_comes_back_with_what_is_wrong() {
        var firm = uncovered();
        assertThat(post("/foundings", "firm", firm.id().toString(), "kind", "GRASSROOTS", "name", "写了一半的工会"))
                .hasStatus(422)
                .bodyText()
                .contains("写了一半的工会")
                .contains("请选择上级工会");
        var path = opened(firm);
        assertThat(post(path + "/group", "head", "王建国", "names", "<script>alert(1)</script>"))
                .hasStatus(422)
                .bodyText()
                .contains("王建国")
                .doesNotContain("<script>alert");
        grouped(path);
        post(path + "/petition");
        agree(path);
        assertThat(met(path, "12")).hasStatus(422).bodyText().contains("没有超过应到").contains("孙秀英");
    }

    @Test
    void the_petition_is_a_pdf_and_others_do_not_see_it() {
        var path = opened(uncovered());
        grouped(path);
        assertThat(page(path + "/petition.pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(http.get().uri(path).with(As.actor(qingshan.townshipOfficer())))
                .hasStatus(422);
        assertThat(http.get().uri(path).with(As.actor(qingshan.grassrootsChair())))
                .hasStatus(403);
    }

    @Test
    void lists_open_for_whoever_reads() {
        for (var path : new String[] {"/foundings", "/legal-persons", "/legal-persons?state=VALID"}) {
            assertThat(http.get().uri(path).with(As.actor(qingshan.cityViewer())))
                    .as(path)
                    .hasStatusOk();
        }
        assertThat(page("/federations/advice")).bodyText().contains("家发起建会");
        assertThat(page("/")).hasStatusOk();
    }

    private void registered(OrgId union) {
        var path = "/legal-persons/" + union;
        assertThat(page(path)).hasStatusOk().bodyText().contains("待申请");
        assertThat(post(path + "/applications", "papers", "住所使用证明"))
                .hasStatus(422)
                .bodyText()
                .contains("材料不全");
        var application = new LegalApplication(Set.copyOf(LegalMatter.Kind.GRANT.papers()), "青山县柳河镇工业路12号", List.of());
        legal.apply(union, application, qingshan.organizer());
        var matter = legal.matters(union).getFirst();
        new Petitioning(petitions).agree(matter.file().subject(), qingshan.chair());
        var certificate = path + "/certificates/" + matter.id();
        assertThat(post(certificate, "number", "工法证字第2101990001号", "code", "911"))
                .hasStatus(422)
                .bodyText()
                .contains("2101990001");
        var code = CreditCode.completing("81210199MC7ABCDE1").value();
        assertThat(post(certificate, "number", "工法证字第2101990001号", "code", code))
                .hasStatus(302);
        var line = legal.need(qingshan.organizer().scope(), union);
        assertThat(line.standing().state()).isEqualTo(LegalStanding.State.VALID);
        assertThat(line.union().creditCode()).isEqualTo(code);
        assertThat(page(path)).bodyText().contains("工法证字第2101990001号");
    }

    private String opened(Firm firm) {
        var answer = post(
                "/foundings",
                "firm",
                firm.id().toString(),
                "kind",
                "GRASSROOTS",
                "name",
                firm.name() + "工会",
                "parent",
                qingshan.county().toString(),
                "staff",
                "60",
                "members",
                "30",
                "women",
                "12",
                "note",
                "职工代表来电");
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private void grouped(String path) {
        var plan = matter(path).plan();
        assertThat(post(
                        path + "/group",
                        "name",
                        plan.name(),
                        "parent",
                        plan.parent().toString(),
                        "staff",
                        "60",
                        "members",
                        "30",
                        "women",
                        "12",
                        "head",
                        "王建国",
                        "names",
                        "王建国、李桂兰",
                        "formedOn",
                        today(),
                        "meetingOn",
                        today(),
                        "seats",
                        "3",
                        "auditSeats",
                        "2"))
                .hasStatus(302);
    }

    private MvcTestResult met(String path, String yes) {
        return post(
                path + "/meeting",
                "heldOn",
                today(),
                "due",
                "30",
                "present",
                "28",
                "yes",
                yes,
                "years",
                "5",
                "union",
                "王建国 主席 男\n李桂兰 女",
                "audit",
                "孙秀英 主任 女",
                "women",
                "李桂兰 主任 女");
    }

    private void agree(String path) {
        new Petitioning(petitions).agree(matter(path).file().subject(), qingshan.chair());
    }

    private FoundingMatter matter(String path) {
        var id = CaseId.of(path.substring(path.lastIndexOf('/') + 1));
        return foundings.need(qingshan.organizer().scope(), id);
    }

    private MvcTestResult page(String path) {
        return http.get().uri(path).with(As.actor(qingshan.organizer())).exchange();
    }

    private MvcTestResult post(String path, String... values) {
        var request = http.post().uri(path).with(As.actor(qingshan.organizer()));
        for (var at = 0; at < values.length; at += 2) {
            request = request.param(values[at], values[at + 1]);
        }
        return request.exchange();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private Firm uncovered() {
        var query = new LeadQuery("", "", null, null, 0, LeadQuery.Which.UNCOVERED);
        return leads.list(qingshan.organizer().scope(), query, 0, 1).getFirst().firm();
    }
}
