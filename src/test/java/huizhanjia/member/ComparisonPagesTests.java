package huizhanjia.member;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Two claims on one number: what each side is shown of the other.
@RollTest
record ComparisonPagesTests(Roll roll, Members members, MockMvcTester http) {

    private static final String PLACE = "青山县青山镇解放路十八号";

    @Test
    void who_typed_a_number_is_told_that_it_is_held_and_what_is_the_same_never_what_is_stored() {
        var number = Roll.number("19830412");
        roll.admit(person("钱原名", number, "13811112222"));
        var comparison = claim(person("钱新名", number, "13811113333"), roll.school());
        var shown = page("/comparisons/" + comparison, roll.chairOf(roll.school()));
        assertThat(shown.text())
                .contains("该证件号已在别处登记", "（不显示）", "138****3333")
                .doesNotContain("钱原名", "138****2222", "红星机械厂工会", number.substring(6));
        assertThat(row(shown, "姓名")).contains("不同");
        assertThat(row(shown, "出生日期")).contains("相同");
        assertThat(row(shown, "移动电话")).contains("不同");
        assertThat(page("/comparisons", roll.chairOf(roll.school()))
                        .select("tr:contains(钱新名)")
                        .text())
                .contains("别处的工会")
                .doesNotContain("红星机械厂工会");
    }

    @Test
    void who_holds_the_membership_sees_their_own_record_and_of_the_claim_what_is_the_same() {
        var number = Roll.number("19830413");
        roll.admit(person("孙原名", number, "13811114444"));
        var comparison = claim(person("孙新名", number, "13811115555"), roll.school());
        var shown = page("/comparisons/" + comparison, roll.chairOf(roll.mill()));
        assertThat(shown.text()).contains("孙原名", "138****4444").doesNotContain("138****5555", number.substring(6));
    }

    @Test
    void a_claim_is_corrected_on_a_form_that_keeps_what_it_does_not_show() {
        var wrong = Roll.number("19830414");
        roll.admit(person("李在册", wrong, "13811116666"));
        var comparison = claim(person("李更正", wrong, "13811117777"), roll.school());
        var chair = roll.chairOf(roll.school());
        var path = "/comparisons/%s/correction".formatted(comparison);
        var form = page(path, chair);
        assertThat(form.html()).doesNotContain(wrong, "13811117777", PLACE);
        assertThat(form.expectFirst("[name=name]").val()).isEqualTo("李更正");

        assertThat(send(path, chair, "")).hasStatus(422);
        var right = Roll.number("19830415");
        var admitted = send(path, chair, right);
        assertThat(admitted).hasStatus(302);
        var location = String.valueOf(admitted.getResponse().getRedirectedUrl());
        var member = roll.of(MemberId.of(location.substring("/members/".length())));
        assertThat(member.person().kept(RosterField.ID_NUMBER)).isEqualTo(right);
        assertThat(member.person().kept(RosterField.PHONE)).isEqualTo("13811117777");
        assertThat(member.person().kept(RosterField.HOUSEHOLD_PLACE)).isEqualTo(PLACE);
        assertThat(http.get().uri(path).with(As.actor(roll.chairOf(roll.mill()))))
                .hasStatus(422);
    }

    /// Not by leaving the choice out, nor by an end that is reached another way.
    @Test
    void nothing_is_concluded_without_an_outcome() {
        var number = Roll.number("19830416");
        roll.admit(person("周在册", number, "13811118888"));
        var comparison = claim(person("周申领", number, "13811119999"), roll.school());
        for (var outcome : new String[] {"", "TRANSFERRED", "WITHDRAWN", "1e999"}) {
            assertThat(http.post()
                            .uri("/comparisons/%s/dismissal".formatted(comparison))
                            .param("outcome", outcome)
                            .param("note", "电话核对过")
                            .with(As.actor(roll.clerk())))
                    .as(outcome)
                    .hasStatus(422)
                    .bodyText()
                    .contains(Comparison.ASKED);
        }
        assertThat(http.post()
                        .uri("/comparisons/%s/dismissal".formatted(comparison))
                        .param("note", "电话核对过")
                        .with(As.actor(roll.clerk())))
                .hasStatus(422)
                .bodyText()
                .contains(Comparison.ASKED);
    }

    private MvcTestResult send(String path, Actor by, String number) {
        return http.post()
                .uri(path)
                .param("org", roll.school().toString())
                .param("joined_on", "2024-03-01")
                .param("name", "李更正")
                .param("id_number", number)
                .with(As.actor(by))
                .exchange();
    }

    private UUID claim(Person person, OrgId org) {
        var admission = new Admission(org, person, LocalDate.of(2024, 3, 1));
        return ((AdmissionOutcome.Compared) members.admit(admission, roll.chairOf(org))).comparison();
    }

    private static String row(Document page, String label) {
        return page.select("tr:has(th:containsOwn(%s))".formatted(label)).text();
    }

    private Document page(String path, Actor by) {
        var answer = http.get().uri(path).with(As.actor(by)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static Person person(String name, String number, String phone) {
        return Crowd.read(Map.of(
                RosterField.NAME,
                name,
                RosterField.ID_NUMBER,
                number,
                RosterField.PHONE,
                phone,
                RosterField.HOUSEHOLD_PLACE,
                PLACE));
    }
}
