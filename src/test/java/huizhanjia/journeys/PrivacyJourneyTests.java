package huizhanjia.journeys;

import org.junit.jupiter.api.Test;

/// The county tells people what it does with their data; a clerk on the phone writes down that somebody agrees, and
/// that the same person wants a copy; a list that went to the wrong people is reported.
@JourneyTest
record PrivacyJourneyTests(FrontDoor door) {

    @Test
    void people_are_told_agree_ask_and_are_answered() {
        try (var chair = door.on(Screen.DESK).signIn("zhuxi")) {
            tell(chair);
            look(chair, "/privacy/activities");
            look(chair, "/privacy/erasure");
        }
        try (var anybody = door.on(Screen.PHONE)) {
            look(anybody, "/privacy-notice/210199");
            anybody.sees("青山县总工会");
        }
        try (var clerk = door.on(Screen.PHONE).signIn("jiceng")) {
            agree(clerk);
            ask(clerk);
            leak(clerk);
        }
    }

    private void tell(Visitor chair) {
        chair.menu("个人信息");
        chair.findsNoBarrier();
        look(chair, "/privacy/notices");
        chair.fill("handler", "青山县总工会");
        chair.fill("contact", "青山县人民路1号，组织部");
        chair.press("发布");
        chair.sees("第 1 版");
        chair.findsNoBarrier();
    }

    private void agree(Visitor clerk) {
        look(clerk, "/privacy/consents");
        clerk.follow("记录同意");
        clerk.fill("document", "卷 3");
        clerk.press("记录");
        clerk.sees("纸质签字，第 1 版");
        clerk.findsNoBarrier();
    }

    private void ask(Visitor clerk) {
        clerk.follow("登记权利请求");
        clerk.choose("kind", "复制");
        clerk.fill("identity", "当面核对身份证");
        clerk.fill("words", "要一份本人的全部资料");
        clerk.findsNoBarrier();
        clerk.press("登记");
        clerk.sees("待答复");
        clerk.findsNoBarrier();
        clerk.fill("words", "复制件已交本人");
        clerk.press("已按请求办理");
        clerk.sees("已按请求办理");
        look(clerk, "/privacy/requests");
    }

    private void leak(Visitor clerk) {
        look(clerk, "/privacy/breaches/new");
        clerk.choose("level", "较大");
        clerk.fill("persons", "40");
        clerk.fill("kinds", "姓名、电话");
        clerk.fill("cause", "名册发错群");
        clerk.fill("measures", "已撤回");
        clerk.press("登记");
        clerk.sees("待通知部门");
        clerk.findsNoBarrier();
        look(clerk, "/privacy/breaches");
    }

    private static void look(Visitor visitor, String address) {
        visitor.open(address);
        visitor.findsNoBarrier();
    }
}
