package huizhanjia.county;

import huizhanjia.approval.Decision;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Submission;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Move;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.paper.official.LetterKind;
import huizhanjia.paper.official.Urgency;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Letterheads;
import huizhanjia.paper.register.Receipt;
import huizhanjia.paper.register.Receipts;
import huizhanjia.paper.register.Receiver;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The sample's papers: the codes its unions sign with (a real county settles its own), a notice that went out, one
/// still drafted, a letter that came in. And what unions asked their superiors: one petition waits at the county, one
/// came back, one was agreed to.
@Component
class SamplePapers {

    private static final int SHORT = 2;
    private static final Map<LetterKind, String> ENDINGS = Map.of(
            LetterKind.PETITION, "工发",
            LetterKind.REPORT, "工发",
            LetterKind.NOTICE, "工发",
            LetterKind.REPLY, "工批",
            LetterKind.LETTER, "工函",
            LetterKind.MINUTES, "工纪");

    private final Letterheads letterheads;
    private final Documents documents;
    private final Receipts receipts;
    private final Petitions petitions;
    private final Qingshan qingshan;

    SamplePapers(
            Letterheads letterheads, Documents documents, Receipts receipts, Petitions petitions, Qingshan qingshan) {
        this.letterheads = letterheads;
        this.documents = documents;
        this.receipts = receipts;
        this.petitions = petitions;
        this.qingshan = qingshan;
    }

    void settle(Actor by, SampleSettlement sampleSettlement) {
        sampleSettlement.ids().forEach((key, org) -> {
            var name = sampleSettlement.unions().of(key).name();
            var printer = key.equals("county") ? name + "办公室" : "";
            letterheads.settle(org, printer, codes(key.equals("county") ? "青" : initials(name)), by);
        });
    }

    private static Map<LetterKind, String> codes(String beginning) {
        var codes = new EnumMap<LetterKind, String>(LetterKind.class);
        ENDINGS.forEach((kind, ending) -> codes.put(kind, beginning + ending));
        return codes;
    }

    /// 青山县教育工会 signs 教育工发.
    private static String initials(String name) {
        var own = name.replaceAll("^青山县?|[^\\p{IsHan}]", "");
        return own.substring(0, Math.min(SHORT, own.length()));
    }

    void write(SampleSettlement sampleSettlement) {
        var chair = qingshan.chair();
        var came = new Receipt.Content(
                "沈工发〔%d〕8号".formatted(sampleSettlement.on().getYear()),
                "沈阳市总工会（样例）",
                "关于开展县级工会加强年专项工作的通知",
                sampleSettlement.on(),
                "请组织部研提落实意见，报主席办公会。");
        receipts.receive(sampleSettlement.at("county"), came, List.of(), chair);
        documents.issue(
                notice(
                        "做好基层工会会员实名登记",
                        "一、请各乡镇（街道）总工会、系统工会在本月底前完成所属基层工会会员信息核对。\n二、新入会会员随到随录，离职会员及时办理转接。\n特此通知。",
                        Urgency.NONE,
                        chair),
                chair);
        documents.draft(
                notice("做好高温天气职工劳动保护", "一、督促用人单位落实防暑降温措施和高温津贴。\n二、深入一线走访慰问高温作业职工。\n特此通知。", Urgency.URGENT, chair),
                qingshan.organizer());
    }

    private static Drafting notice(String about, String text, Urgency urgency, Actor by) {
        return new Drafting(
                by.scope().root(),
                "notice",
                Map.of("事由", about, "正文", text),
                Receiver.outside("各乡镇（街道）总工会，各系统工会，各直属基层工会"),
                List.of(),
                List.of("沈阳市总工会（样例）"),
                urgency);
    }

    void submit(SampleSettlement sampleSettlement) {
        var mill = sampleSettlement.at("red-star");
        var town = sampleSettlement.at("liuhe");
        var agreed = submit(
                mill,
                qingshan.grassrootsChair(),
                new Submission.Text(
                        "关于设立女职工休息哺乳室的请示",
                        "我厂现有哺乳期女职工 6 人，拟利用二车间值班室设立休息哺乳室一处，所需冰箱、座椅由厂工会经费列支。妥否，请批示。",
                        Map.of("所需经费", "4800 元，本级工会经费")));
        act(agreed, Move.of(Kind.AGREE), "同意。请按女职工劳动保护的有关规定布置，建成后报县总女工委备查。", qingshan.chair());
        var returned = submit(
                town,
                qingshan.townshipOfficer(),
                new Submission.Text("关于承办全县职工健步走活动的请示", "拟于下月在柳河湿地公园承办全县职工健步走活动，预计参加 300 人。妥否，请批示。", Map.of()));
        act(returned, Move.back(Course.AUTHOR), "请补充经费预算和安全应急预案后再报。", qingshan.organizer());
        submit(
                mill,
                qingshan.grassrootsChair(),
                new Submission.Text(
                        "关于建设职工文体活动室的请示",
                        "我厂一线职工 380 人，现有活动场地不足 20 平方米。拟将旧食堂二楼改建为职工文体活动室，请县总工会给予器材支持。妥否，请批示。",
                        Map.of("所需器材", "乒乓球台两张、图书 1500 册")));
    }

    private Petition submit(OrgId org, Actor by, Submission.Text text) {
        return petitions.submit(new Submission("general", "", org, text), by);
    }

    private void act(Petition petition, Move move, String words, Actor by) {
        petitions.act(petition.id(), Decision.of(move, words, petition), by);
    }
}
