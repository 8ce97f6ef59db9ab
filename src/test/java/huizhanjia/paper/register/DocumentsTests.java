package huizhanjia.paper.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Contents;
import huizhanjia.attachment.MediaKind;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.official.LetterKind;
import huizhanjia.paper.official.Urgency;
import huizhanjia.paper.template.Templates;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record DocumentsTests(
        Documents documents,
        Templates templates,
        Letterheads letterheads,
        PaperVerification verification,
        Attachments attachments,
        Contents contents,
        Receipts receipts,
        RegisterBooks books,
        Trail trail,
        Clock clock,
        JdbcClient jdbc) {

    @Test
    void signing_gives_a_number_freezes_the_words_and_keeps_both_files() throws IOException {
        var chair = Offices.county(jdbc);
        var draft = documents.draft(Offices.notice(chair, "安全生产"), chair);
        assertThat(draft.number()).isEmpty();
        var signed = documents.sign(draft.id(), chair);
        var year = LocalDate.now(clock).getYear();
        assertThat(signed.number()).matches("青工发〔" + year + "〕\\d+号");
        assertRefused("paper.signed", () -> documents.revise(draft.id(), draft.wording(), chair));
        assertRefused("paper.signed", () -> documents.sign(draft.id(), chair));
        var files = attachments.of(signed.county(), signed.subject());
        assertThat(files).extracting(file -> file.kind()).containsExactlyInAnyOrder(MediaKind.PDF, MediaKind.DOCX);
        var pdf = files.stream()
                .filter(file -> file.kind() == MediaKind.PDF)
                .findFirst()
                .orElseThrow();
        try (var opened = contents.open(contents.need(pdf.id(), chair));
                var document = Loader.loadPDF(opened.readAllBytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("关于安全生产的通知", "青山县总工会文件");
        }
        assertThat(trail.timeline(signed.county(), List.of(signed.subject())).rows())
                .extracting(TimelineEntry::summary)
                .contains("起草通知", "签发通知");
    }

    @Test
    void every_place_of_a_template_wants_its_fact() {
        var chair = Offices.county(jdbc);
        var drafting = Drafting.of(chair.scope().root(), "notice", Receiver.outside("各单位"), Map.of("事由", "安全生产"));
        assertThatThrownBy(() -> documents.draft(drafting, chair))
                .isInstanceOf(Refused.class)
                .hasMessage("请填写“正文”");
    }

    @Test
    void facts_are_words_and_never_templates() {
        var chair = Offices.county(jdbc);
        var draft = documents.draft(Offices.notice(chair, "$1 {{正文}} \\ <b>"), chair);
        assertThat(draft.wording().title()).isEqualTo("关于$1 {{正文}} \\ <b>的通知");
        assertRefused("paper.placeholder", () -> documents.sign(draft.id(), chair));
    }

    @Test
    void every_built_in_template_is_whole() {
        var all = templates.all("210199", LocalDate.now(clock));
        assertThat(all).hasSize(25).extracting(template -> template.code()).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(template -> {
            assertThat(template.places()).isNotEmpty();
            assertThat(template.title() + template.text()).doesNotContain("{{{", "}}}");
        });
    }

    @Test
    void an_organisation_without_codes_is_told_where_to_settle_them() {
        var chair = Offices.county(jdbc);
        letterheads.settle(chair.scope().root(), "", Map.of(LetterKind.REPLY, "青工批"), chair);
        var draft = documents.draft(Offices.notice(chair, "安全生产"), chair);
        assertThatThrownBy(() -> documents.sign(draft.id(), chair)).hasMessageContaining("机关代字");
        assertRefused(
                "paper.bad-code",
                () -> letterheads.settle(chair.scope().root(), "", Map.of(LetterKind.REPLY, "AB1"), chair));
    }

    @Test
    void a_void_number_stays_with_its_reason() {
        var chair = Offices.county(jdbc);
        var issued = documents.issue(Offices.notice(chair, "安全生产"), chair);
        assertRefused("paper.reason-missing", () -> documents.cancel(issued.id(), "误", chair));
        documents.cancel(issued.id(), "主送单位写错", chair);
        assertRefused("paper.void", () -> documents.cancel(issued.id(), "主送单位写错", chair));
        var found = documents.search(
                chair.scope(), new Documents.Sought(issued.number(), Optional.of(Document.State.VOID), 0, null), 10);
        assertThat(found.documents()).singleElement().satisfies(document -> {
            assertThat(document.number()).isEqualTo(issued.number());
            assertThat(document.voiding()).isNotNull();
        });
        var next = documents.issue(Offices.notice(chair, "安全生产"), chair);
        assertThat(next.number()).isNotEqualTo(issued.number());
    }

    @Test
    void a_draft_is_seen_by_its_issuer_only_and_the_signed_paper_by_its_addressee_too() {
        var chair = Offices.county(jdbc);
        var township = Offices.at(jdbc, "TOWNSHIP");
        var to = new Receiver("乡镇总工会", township.scope().root());
        var facts = Offices.notice(chair, "安全生产").facts();
        var draft = documents.draft(Drafting.of(chair.scope().root(), "notice", to, facts), chair);
        assertRefused("paper.unknown", () -> documents.need(township.scope(), draft.id()));
        documents.sign(draft.id(), chair);
        assertThat(documents.need(township.scope(), draft.id()).number()).isNotEmpty();
        assertThat(found(township)).contains(draft.id());
        assertRefused("paper.not-issuer", () -> documents.cancel(draft.id(), "不同意这样发文", township));
        var stranger = Offices.at(jdbc, "GRASSROOTS");
        assertRefused("paper.unknown", () -> documents.need(stranger.scope(), draft.id()));
        assertThat(found(stranger)).doesNotContain(draft.id());
        assertRefused("paper.out-of-scope", () -> documents.draft(Offices.notice(chair, "甲"), stranger));
    }

    @Test
    void a_county_words_a_template_anew_and_old_papers_remember_theirs() {
        var chair = Offices.county(jdbc);
        var today = LocalDate.now(clock);
        var before = documents.draft(Offices.notice(chair, "安全生产"), chair);
        templates.amend(new Templates.Amendment("notice", "关于做好{{事由}}的通知", "{{正文}}", today), chair);
        templates.amend(new Templates.Amendment("notice", "明天：{{事由}}", "{{正文}}", today.plusDays(1)), chair);
        var after = documents.draft(Offices.notice(chair, "安全生产"), chair);
        assertThat(before.origin().version()).isEqualTo(1);
        assertThat(after.origin().version()).isEqualTo(2);
        assertThat(after.wording().title()).isEqualTo("关于做好安全生产的通知");
        assertThat(templates.versions("210199", "notice")).hasSize(3);
        assertRefused(
                "paper.placeholder-unknown",
                () -> templates.amend(new Templates.Amendment("notice", "{{电话}}", "{{正文}}", today), chair));
        assertRefused(
                "paper.level",
                () -> templates.amend(
                        new Templates.Amendment("notice", "{{事由}}", "{{正文}}", today), Offices.at(jdbc, "TOWNSHIP")));
    }

    @Test
    void the_code_of_a_genuine_paper_is_told_from_every_other() throws IOException {
        var chair = Offices.county(jdbc);
        var issued = documents.issue(Offices.notice(chair, "安全生产"), chair);
        var document = documents.need(chair.scope(), issued.id());
        var print = Signatures.of(document).fingerprint();
        assertThat(outcome(issued, print.substring(0, 16))).isEqualTo(PaperVerification.Outcome.GENUINE);
        assertThat(outcome(issued, print.substring(0, 8))).isEqualTo(PaperVerification.Outcome.FALSE);
        assertThat(outcome(issued, "0".repeat(16))).isEqualTo(PaperVerification.Outcome.FALSE);
        assertThat(verification.scanned("nonsense", print).outcome()).isEqualTo(PaperVerification.Outcome.FALSE);
        var pdf = attachments.of(document.county(), document.subject()).getFirst();
        try (var opened = contents.open(contents.need(pdf.id(), chair))) {
            var file = opened.readAllBytes();
            assertThat(verification.compared(issued.id().toString(), file).outcome())
                    .isEqualTo(PaperVerification.Outcome.GENUINE);
            file[file.length - 1]++;
            assertThat(verification.compared(issued.id().toString(), file).outcome())
                    .isEqualTo(PaperVerification.Outcome.FALSE);
        }
        documents.cancel(issued.id(), "主送单位写错", chair);
        assertThat(outcome(issued, print.substring(0, 16))).isEqualTo(PaperVerification.Outcome.VOID);
    }

    @Test
    void what_came_in_is_counted_and_found_by_its_own_number() {
        var chair = Offices.county(jdbc);
        var today = LocalDate.now(clock);
        var first = receive(chair, "沈工发〔2026〕3号", today);
        var second = receive(chair, "辽工办发〔2026〕6号", today);
        assertThat(second.place()).isEqualTo(first.place() + 1);
        assertThat(receipts.search(chair.scope(), new Receipts.Sought("辽工办发〔2026〕6号", 0, null), 10)
                        .receipts())
                .extracting(Receipt::id)
                .containsExactly(second.id());
        assertRefused("paper.date-ahead", () -> receive(chair, "", today.plusDays(1)));
        assertRefused(
                "paper.unknown",
                () -> receipts.need(Offices.at(jdbc, "TOWNSHIP").scope(), first.id()));
    }

    @Test
    void a_paper_with_the_mark_of_a_secret_is_neither_written_nor_registered() {
        var chair = Offices.county(jdbc);
        assertRefused("paper.secret", () -> documents.draft(Offices.notice(chair, "秘密★1年 安全生产"), chair));
        var draft = documents.draft(Offices.notice(chair, "保守企业商业秘密、机密岗位职工权益保护"), chair);
        var documentWording = draft.wording();
        for (var mark : List.of("机密", "绝密★长期", "（秘密）关于换届", "　机 密　10年　")) {
            var marked = new DocumentWording(
                    documentWording.title(),
                    documentWording.to(),
                    mark + "\n" + documentWording.text(),
                    List.of(),
                    List.of(),
                    "",
                    Urgency.NONE);
            assertRefused("paper.secret", () -> documents.revise(draft.id(), marked, chair));
        }
        var today = LocalDate.now(clock);
        var secret = new Receipt.Content("", "沈阳市总工会", "绝密★30年", today, "");
        assertRefused("paper.secret", () -> receipts.check(chair.scope().root(), secret, chair));
    }

    @Test
    void urgency_is_kept_with_the_words_and_printed_when_signed() {
        var chair = Offices.county(jdbc);
        var plain = Offices.notice(chair, "防汛值守");
        var drafting = new Drafting(
                plain.issuer(),
                plain.template(),
                plain.facts(),
                plain.to(),
                List.of(),
                List.of(),
                Urgency.EXTRA_URGENT);
        var signed = documents.sign(documents.draft(drafting, chair).id(), chair);
        assertThat(signed.wording().urgency()).isEqualTo(Urgency.EXTRA_URGENT);
        assertThat(signed.letter(Signatures.of(signed).organ()).plain()).contains("特急");
    }

    @Test
    void the_books_hold_every_number_of_a_year_the_void_ones_with_their_reason() {
        var chair = Offices.county(jdbc);
        var year = LocalDate.now(clock).getYear();
        var first = documents.issue(Offices.notice(chair, "安全生产"), chair);
        var second = documents.issue(Offices.notice(chair, "=HYPERLINK(1)"), chair);
        documents.cancel(first.id(), "主送单位写错", chair);
        var sought = new Documents.Sought("", Optional.empty(), year, null);
        var book = books.sent(sought, chair);
        assertThat(book.rows()).anySatisfy(row -> assertThat(row).contains(first.number(), "已作废", "主送单位写错"));
        var numbers = book.rows().stream().map(List::getFirst).toList();
        assertThat(numbers.indexOf(second.number())).isEqualTo(numbers.indexOf(first.number()) + 1);
        assertThat(books.sent(new Documents.Sought("", Optional.empty(), year - 1, null), chair)
                        .rows())
                .isEmpty();
        receive(chair, "沈工发〔2026〕3号", LocalDate.now(clock));
        assertThat(books.received(new Receipts.Sought("沈工发〔2026〕3号", year, null), chair)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("沈工发〔2026〕3号", "沈阳市总工会"));
        assertThat(trail.timeline("210199", List.of("export:" + chair.scope().root()))
                        .rows())
                .extracting(TimelineEntry::summary)
                .contains("导出发文登记簿", "导出收文登记簿");
    }

    private Receipt receive(Actor by, String number, LocalDate on) {
        OrgId org = by.scope().root();
        return receipts.receive(org, new Receipt.Content(number, "沈阳市总工会", "关于换届的通知", on, ""), List.of(), by);
    }

    private PaperVerification.Outcome outcome(Issued issued, String print) {
        return verification.scanned(issued.id().toString(), print).outcome();
    }

    private List<DocumentId> found(Actor by) {
        return documents
                .search(by.scope(), new Documents.Sought("", Optional.empty(), 0, null), 50)
                .documents()
                .stream()
                .map(Document::id)
                .toList();
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
