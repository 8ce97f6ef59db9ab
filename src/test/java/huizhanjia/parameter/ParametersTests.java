package huizhanjia.parameter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.HouseTest;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Contents;
import huizhanjia.attachment.Incoming;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Confidence;
import huizhanjia.law.Severity;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

@HouseTest
record ParametersTests(Parameters parameters, Attachments attachments, Contents contents, Trail trail) {

    private static final LocalDate FROM = LocalDate.parse("2026-07-01");

    @Test
    void a_value_counts_only_when_another_hand_has_signed_and_from_its_day_on() {
        var county = new County("210181");
        var id = propose(county, value("tri.min", "4"));
        assertThat(held("tri.min", county, FROM)).isEqualTo("2");
        parameters.sign(county.second(), id);
        assertThat(held("tri.min", county, FROM.minusDays(1))).isEqualTo("2");
        assertThat(held("tri.min", county, FROM)).isEqualTo("4");
        assertThat(held("tri.min", new County("210182"), FROM)).isEqualTo("2");
    }

    @Test
    void a_county_comes_before_its_city() {
        var city = new County("2102");
        var county = new County("210202");
        parameters.sign(city.second(), propose(city, value("tri.min", "3")));
        assertThat(held("tri.min", county, FROM)).isEqualTo("3");
        parameters.sign(county.second(), propose(county, value("tri.min", "5")));
        assertThat(held("tri.min", county, FROM)).isEqualTo("5");
        assertThat(held("tri.min", new County("210203"), FROM)).isEqualTo("3");
    }

    @Test
    void nobody_signs_what_he_proposed() {
        var county = new County("210103");
        var id = propose(county, value("tri.min", "4"));
        assertRefused("parameter.self", () -> parameters.sign(county.first(), id));
        assertRefused("parameter.no-reason", () -> parameters.sendBack(county.second(), id, " "));
        parameters.sendBack(county.second(), id, "文号不对");
        assertRefused("parameter.decided", () -> parameters.sign(county.second(), id));
        assertThat(held("tri.min", county, FROM)).isEqualTo("2");
    }

    @Test
    void another_place_neither_sees_nor_signs_it() {
        var county = new County("210104");
        var id = propose(county, value("tri.min", "4"));
        assertRefused("parameter.no-proposal", () -> parameters.sign(new County("210105").second(), id));
        assertRefused("parameter.out-of-scope", () -> parameters.sign(new County("2101").second(), id));
    }

    @Test
    void a_value_without_its_document_or_out_of_form_is_refused() {
        var county = new County("210106");
        assertRefused("parameter.no-document", () -> propose(county, paper("tri.min", "4", " ")));
        assertRefused("parameter.no-number", () -> propose(county, value("tri.min", "四")));
        assertRefused("parameter.no-number", () -> propose(county, value("aid.rel.mult", "两倍")));
        assertRefused("parameter.no-count", () -> propose(county, value("leg.apply.days", "7.5")));
        assertRefused("parameter.no-count", () -> propose(county, value("reply.general.days", "0")));
        assertRefused("parameter.no-value", () -> propose(county, value("tri.min", "")));
        assertRefused("parameter.unknown", () -> propose(county, value("no.such", "4")));
        assertRefused(
                "parameter.end-before-start",
                () -> parameters.examine(
                        county.first(),
                        new LocalValue(
                                "tri.min", "4", FROM, FROM, new LocalValue.Document("青工发〔2026〕3号", "", List.of()))));
    }

    @Test
    void what_the_law_fixes_is_not_for_a_county_to_change() {
        var county = new County("210111");
        assertRefused("parameter.fixed", () -> propose(county, value("org.committee.min_members", "50")));
    }

    @Test
    void a_value_nobody_knew_is_filled_by_its_document_and_is_then_sure() {
        var county = new County("210112");
        assertThat(held("fee.share.county", county, FROM)).isEmpty();
        parameters.sign(county.second(), propose(county, value("fee.share.county", "0.10")));
        var share = parameters.at("fee.share.county", "210112", FROM).orElseThrow();
        assertThat(share.value()).isEqualTo("0.10");
        assertThat(share.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(share.reach()).isEqualTo(Severity.WARN);
        assertThat(share.source().cited()).isEqualTo("青工发〔2026〕3号");
    }

    @Test
    void the_trail_keeps_who_proposed_and_who_signed() {
        var county = new County("210113");
        var id = propose(county, value("tri.min", "4"));
        parameters.sign(county.second(), id);
        assertThat(trail.timeline("210113", List.of("parameter:" + id)).rows())
                .extracting(TimelineEntry::summary)
                .containsExactly("复核生效本地参数：三方会议每年几次", "提出本地参数：三方会议每年几次", "附上 1 个文件");
        var signed = parameters.find(county.first().scope(), id);
        assertThat(parameters.change(signed).printedBefore()).isEqualTo("2 次");
    }

    @Test
    void a_township_sets_nothing() {
        assertRefused(
                "parameter.level", () -> parameters.examine(new County("210114001").first(), value("tri.min", "4")));
    }

    @Test
    void a_value_without_the_scan_of_its_document_is_refused() {
        var county = new County("210115");
        assertRefused("parameter.no-scan", () -> parameters.propose(county.first(), value("tri.min", "4")));
    }

    @Test
    void the_second_hand_reads_the_scan_and_so_does_everybody_around_and_nobody_else() {
        var county = new County("210123");
        var proposal = parameters.find(county.second().scope(), propose(county, value("tri.min", "4")));
        var scan = parameters.scans(proposal).getFirst();
        assertThat(scan.name()).isEqualTo("青工发〔2026〕3号.txt");
        assertThat(contents.need(scan.id(), county.second()).digest()).isEqualTo(scan.digest());
        parameters.sign(county.second(), proposal.id());
        assertThat(contents.need(scan.id(), new County("2101").first()).digest())
                .isEqualTo(scan.digest());
        assertRefused("attachment.unknown", () -> contents.need(scan.id(), new County("210124").first()));
    }

    /// As the form does: examined, its scan kept, put forward.
    private ProposalId propose(County county, LocalValue local) {
        var filing = parameters.examine(county.first(), local);
        var scan = new Incoming("青工发〔2026〕3号.txt", new ByteArrayResource("三方会议每年四次".getBytes(UTF_8)));
        return parameters.propose(
                county.first(),
                local.with(
                        List.of(attachments.keep(scan, filing, county.first()).id())));
    }

    private String held(String key, County place, LocalDate on) {
        return parameters.at(key, place.code(), on).orElseThrow().value();
    }

    private static LocalValue value(String key, String value) {
        return paper(key, value, "青工发〔2026〕3号");
    }

    private static LocalValue paper(String key, String value, String number) {
        return new LocalValue(key, value, FROM, null, new LocalValue.Document(number, "", List.of()));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /// A place with two clerks who may propose and sign.
    record County(String code, Actor first, Actor second) {

        County(String code) {
            this(code, clerk(code, "周红"), clerk(code, "赵敏"));
        }

        private static Actor clerk(String area, String name) {
            return new Actor(
                    ClerkId.next(),
                    AppointmentId.next(),
                    name,
                    "组织干部",
                    new Scope(OrgId.next(), area),
                    Set.of("parameter:read", "parameter:propose", "parameter:sign", "attachment:read"),
                    "test");
        }
    }
}
