package huizhanjia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Unions live by law: one is not ended at will, two become one by their papers, and what is asked is answered.
@JourneyTest
record UnionLifeJourneyTests(FrontDoor door, Clock clock) {

    private static final String COUNTY_POST = "青山县总工会 · 组织干部";

    @Test
    void who_would_end_a_union_at_will_is_told_to_stop() {
        try (var clerk = county();
                var chair = door.on(Screen.DESK).signIn("zhuxi");
                var city = door.on(Screen.DESK).signIn("shiganbu")) {
            find(clerk, "青山县公共汽车公司工会");
            clerk.follow("依法撤销、合并");
            clerk.findsNoBarrier();
            clerk.choose("ground", "其他（机构改革、并入部门、领导要求等）");
            clerk.fill("document", "机构改革方案要求并入党群工作部");
            clerk.press("立项");
            clerk.sees("待发制止函");
            clerk.findsNoBarrier();
            var stop = clerk.page().url();
            chair.open(stop);
            chair.press("发出制止函");
            chair.sees("青工函〔");
            chair.sees("不能由本单位办结");
            city.open(stop);
            city.choose("outcome", "已纠正");
            city.fill("words", "已恢复工会独立设置");
            city.press("办结");
            city.sees("已纠正");
            find(clerk, "青山县公共汽车公司工会");
        }
    }

    @Test
    void a_merger_done_right_leaves_the_report_of_last_year_as_it_was() {
        var lastYear = "/orgs/past?on=" + today().minusYears(1);
        try (var clerk = county();
                var chair = door.on(Screen.DESK).signIn("zhuxi")) {
            clerk.open(lastYear);
            clerk.findsNoBarrier();
            var before = clerk.main().locator("tbody tr").allInnerTexts();
            open(clerk);
            gather(clerk);
            var matter = clerk.page().url();
            audit(matter);
            clerk.open(matter);
            clerk.press("报请批准");
            clerk.sees("待上级批复");
            chair.menu("审批");
            chair.follow("关于石门寨石材有限公司工会合并事项的请示");
            chair.sees("会员（代表）大会决议");
            chair.findsNoBarrier();
            chair.fill("words", "同意");
            chair.press("同意");
            clerk.open(matter);
            settle(clerk);
            clerk.sees("已依法终止");
            clerk.findsNoBarrier();
            clerk.open(lastYear);
            Assertions.assertThat(clerk.main().locator("tbody tr").allInnerTexts())
                    .isEqualTo(before);
        }
    }

    @Test
    void a_petition_is_returned_and_sent_up_again_on_a_phone() {
        var title = "关于增设职工书屋的请示";
        try (var chair = door.on(Screen.PHONE).signIn("jiceng");
                var clerk = county()) {
            chair.open("/approvals/new");
            chair.findsNoBarrier();
            chair.fill("title", title);
            chair.fill("words", "拟在铸造车间增设书屋一处。");
            chair.press("提交");
            chair.sees(title);
            var petition = chair.page().url();
            clerk.open(petition);
            clerk.fill("words", "请补充预算");
            clerk.press("退回");
            clerk.sees("已退回");
            chair.open(petition);
            chair.sees("请补充预算");
            chair.findsNoBarrier();
            chair.fill("words", "预算三千元，已附明细");
            chair.press("重新提交");
            clerk.open(petition);
            clerk.sees("预算三千元");
            clerk.fill("words", "同意");
            clerk.press("同意");
            clerk.sees("已同意");
        }
    }

    private void open(Visitor clerk) {
        find(clerk, "石门寨石材有限公司工会");
        clerk.follow("依法撤销、合并");
        clerk.fill("q", "红旗岭矿业");
        clerk.press("查找");
        clerk.main().getByText("并入 红旗岭矿业有限公司工会").click();
        clerk.choose("ground", "依法定程序合并");
        clerk.fill("document", "合并方案");
        clerk.press("立项");
        clerk.sees("准备材料");
    }

    private void gather(Visitor clerk) {
        file(clerk, "登记会员（代表）大会决议", () -> {
            clerk.fill("due", "30");
            clerk.fill("present", "25");
            clerk.fill("yes", "24");
        });
        file(clerk, "登记经费财产清册", () -> {});
        clerk.findsNoBarrier();
    }

    /// The audit is told by who audits, and by nobody who gathers the other papers.
    private void audit(String matter) {
        try (var auditor = door.on(Screen.DESK).signIn("jingshen")) {
            auditor.open(matter);
            file(auditor, "登记审计报告", () -> {});
            auditor.findsNoBarrier();
        }
    }

    private void file(Visitor clerk, String paper, Runnable more) {
        var form = clerk.main().locator("form[action$='/papers']");
        clerk.choose("step", paper);
        within(form, "words").fill("同意");
        within(form, "document").fill(paper + "一份");
        within(form, "on").fill(today().toString());
        more.run();
        clerk.press("登记");
        clerk.sees(paper + "一份");
    }

    private void settle(Visitor clerk) {
        var members = clerk.main().locator("form[action$='/members']");
        within(members, "on").fill(today().toString());
        clerk.press("核对人数");
        clerk.sees("安置前后的会员人数");
        clerk.press("确认安置");
        clerk.sees("0 人");
        within(clerk.main().locator("form[action$='/end']"), "on").fill(today().toString());
        clerk.press("依法终止");
    }

    private static Locator within(Locator form, String field) {
        return form.locator("[name='" + field + "']");
    }

    private static void find(Visitor clerk, String union) {
        clerk.open("/orgs?all=true&q=" + union);
        clerk.main().locator("#orgs-list tbody th a").first().click();
        assertThat(clerk.main().locator("#basics")).isVisible();
        assertThat(clerk.main().locator("h1")).hasText(union);
    }

    private Visitor county() {
        var clerk = door.on(Screen.DESK).signIn("zuzhi");
        clerk.press(COUNTY_POST);
        clerk.sees("工作台");
        return clerk;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
