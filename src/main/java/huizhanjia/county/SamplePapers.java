package huizhanjia.county;

import huizhanjia.kernel.Actor;
import huizhanjia.paper.official.Urgency;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receipt;
import huizhanjia.paper.register.Receipts;
import huizhanjia.paper.register.Receiver;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The sample's papers: a notice that went out with the county's first number of the year, one still drafted, one that
/// came in.
@Component
class SamplePapers {

    private final Documents documents;
    private final Receipts receipts;
    private final Qingshan qingshan;

    SamplePapers(Documents documents, Receipts receipts, Qingshan qingshan) {
        this.documents = documents;
        this.receipts = receipts;
        this.qingshan = qingshan;
    }

    void write(Settlement settlement) {
        var chair = qingshan.chair();
        var came = new Receipt.Content(
                "沈工发〔%d〕8号".formatted(settlement.on().getYear()),
                "沈阳市总工会（样例）",
                "关于开展县级工会加强年专项工作的通知",
                settlement.on(),
                "请组织部研提落实意见，报主席办公会。");
        receipts.receive(settlement.at("county"), came, List.of(), chair);
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
}
