package huizhanjia.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/// Where people come in, each with a browser nobody used before.
record FrontDoor(Browser browser, String address) {

    Visitor on(Screen screen) {
        return enter(screen, true);
    }

    /// Somebody whose browser runs no scripts.
    Visitor withoutScripts(Screen screen) {
        return enter(screen, false);
    }

    private Visitor enter(Screen screen, boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setJavaScriptEnabled(scripts)
                .setBypassCSP(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(screen.width(), screen.height()));
        context.setDefaultTimeout(Chromium.PATIENCE);
        return new Visitor(context.newPage(), scripts);
    }
}
