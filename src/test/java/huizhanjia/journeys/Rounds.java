package huizhanjia.journeys;

import huizhanjia.signin.rules.OneTimeCode;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.util.encoders.Base32;

/// Everybody who comes to the house, one after the other, led along a walk.
record Rounds(FrontDoor door, Clock clock) {

    private static final String[] UNLINKED = {
        "/sessions", "/password", "/post", "/second-factor", "/second-factor/enrolment", "/account-notice"
    };

    void strangers(Walk walk) {
        try (var stranger = door.on(Screen.DESK)) {
            stranger.open("/sign-in");
            walk.look(stranger, "/sign-in");
            stranger.open("/new-password");
            walk.look(stranger, "/new-password");
            stranger.signIn("nobody");
            walk.look(stranger, "/sign-in refused");
        }
    }

    /// Whoever comes later meets only what those before could not open.
    void people(Walk walk) {
        for (var loginName : List.of("zuzhi", "jiceng", "zhuxi", "shizong", "jingshen", "caiwu")) {
            try (var clerk = door.on(Screen.DESK).signIn(loginName)) {
                if (loginName.equals("zuzhi")) {
                    walk.look(clerk, "/post first");
                    clerk.press("青山县总工会 · 组织干部");
                    clerk.sees("工作台");
                }
                walk.everywhere(clerk, UNLINKED);
            }
        }
    }

    /// What no link leads to: a form that was not taken, a list without a row, no page.
    void mistakes(Walk walk) {
        try (var clerk = door.on(Screen.DESK).signIn("jiceng")) {
            clerk.open("/members/new");
            clerk.press("保存");
            clerk.sees("没有保存");
            walk.look(clerk, "/members/new refused");
            clerk.open("/members?q=查无此人");
            walk.look(clerk, "/members empty");
            clerk.open("/nowhere");
            walk.look(clerk, "/nowhere");
        }
    }

    /// Each binds a second factor first, which nobody does twice in one house.
    void administrators(Walk walk) {
        for (var loginName : List.of("anquan", "xitong", "shenji")) {
            try (var clerk = door.on(Screen.DESK).signIn(loginName)) {
                walk.look(clerk, "/second-factor/enrolment first");
                var secret = clerk.main().locator("code").innerText().replace(" ", "");
                clerk.fill("code", OneTimeCode.at(Base32.decode(secret), clock.instant()));
                clerk.press("绑定");
                clerk.sees("保存恢复码");
                walk.look(clerk, "recovery codes");
                clerk.follow("已保存，继续");
                walk.everywhere(clerk, UNLINKED);
            }
        }
    }
}
