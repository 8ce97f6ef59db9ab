package huizhanjia.journeys;

import huizhanjia.kernel.CreditCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A firm on a list of the market office gets a union, and the union its certificate.
@JourneyTest
record FoundingJourneyTests(FrontDoor door, Clock clock) {

    private static final String FIRM = "青山县途远精密铸件有限公司";
    private static final String UNION = FIRM + "工会";
    private static final String LIST = """
            企业名称,统一社会信用代码,住所,企业类型,行业代码,登记状态,成立日期,从业人数
            青山县途远精密铸件有限公司,,城关街道铸造路8号,有限责任公司(自然人投资或控股),C3391,存续,2021-03-05,60
            """;

    @Test
    void a_firm_on_a_list_gets_a_union_and_the_union_its_certificate(@TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("firms.csv"), LIST);
        try (var clerk = county();
                var chair = door.on(Screen.DESK).signIn("zhuxi")) {
            bringIn(clerk, list);
            open(clerk);
            group(clerk);
            clerk.press("提交建会请示");
            agree(chair, clerk, "关于成立" + UNION);
            meet(clerk);
            clerk.press("选举结果报批");
            agree(chair, clerk, UNION);
            clerk.sees("备案");
            clerk.findsNoBarrier();
            register(clerk, chair);
        }
    }

    private static void bringIn(Visitor clerk, Path list) {
        clerk.menu("建会");
        clerk.findsNoBarrier();
        clerk.follow("导入名单");
        clerk.follow("导入");
        clerk.upload(list);
        clerk.sees("表头无误");
        clerk.press("表头无误，开始预检");
        clerk.sees("将写入 1 行");
        clerk.press("提交");
        clerk.sees("提交结果");
        clerk.open("/firms?q=" + FIRM);
        clerk.follow(FIRM);
        clerk.findsNoBarrier();
    }

    private static void open(Visitor clerk) {
        clerk.follow("发起建会");
        clerk.findsNoBarrier();
        clerk.choose("kind", "独立基层工会");
        clerk.choose("parent", "青山县总工会");
        clerk.fill("staff", "60");
        clerk.fill("members", "30");
        clerk.fill("women", "12");
        clerk.press("发起建会");
        clerk.sees("成立筹备组");
    }

    private void group(Visitor clerk) {
        clerk.fill("head", "王建国");
        clerk.fill("names", "王建国、李桂兰");
        clerk.fill("formedOn", today());
        clerk.fill("meetingOn", today());
        clerk.fill("seats", "3");
        clerk.fill("auditSeats", "2");
        clerk.press("登记筹备组");
        clerk.findsNoBarrier();
    }

    private void meet(Visitor clerk) {
        clerk.fill("heldOn", today());
        clerk.fill("due", "30");
        clerk.fill("present", "28");
        clerk.fill("yes", "27");
        clerk.choose("years", "五年");
        clerk.fill("union", "王建国 主席 男\n李桂兰 女");
        clerk.fill("audit", "孙秀英 主任 女");
        clerk.field("women").last().fill("李桂兰 主任 女");
        clerk.press("登记成立大会");
        clerk.findsNoBarrier();
    }

    /// The chair finds the petition in the inbox and agrees; the clerk sees what came of it.
    private static void agree(Visitor chair, Visitor clerk, String title) {
        var matter = clerk.page().url();
        chair.menu("审批");
        chair.main().locator("tbody a:has-text('" + title + "')").first().click();
        chair.fill("words", "同意");
        chair.press("同意");
        chair.sees("已同意");
        clerk.open(matter);
    }

    private static void register(Visitor clerk, Visitor chair) {
        clerk.main().locator("a[href^='/legal-persons/']").first().click();
        clerk.findsNoBarrier();
        clerk.main().locator("[name=papers]").all().forEach(paper -> paper.check());
        clerk.fill("address", "青山县柳河镇工业路12号");
        clerk.press("提交申请");
        agree(chair, clerk, UNION);
        clerk.fill("number", "工法证字第2101999001号");
        clerk.fill("code", CreditCode.completing("81210199MC7TUYUAN").value());
        clerk.press("登记发证");
        clerk.sees("工法证字第2101999001号");
        clerk.findsNoBarrier();
    }

    private Visitor county() {
        var clerk = door.on(Screen.DESK).signIn("zuzhi");
        clerk.press("青山县总工会 · 组织干部");
        clerk.sees("工作台");
        return clerk;
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
