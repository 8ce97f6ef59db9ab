package huizhanjia.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// The machine's own Chromium, started once and as slowly as it likes. Nothing is downloaded.
@TestConfiguration(proxyBeanMethods = false)
class Chromium {

    /// Milliseconds a busy machine may take for anything before it counts as broken.
    static final int PATIENCE = 60_000;

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @Bean
    @Lazy
    Playwright playwright() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    @Bean
    @Lazy
    Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=zh-CN"))
                        .setEnv(Map.of("LANGUAGE", "zh_CN"))
                        .setTimeout(2 * PATIENCE));
    }

    @Bean
    @Lazy
    FrontDoor frontDoor(Browser browser, Environment environment) {
        return new FrontDoor(browser, "http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    private static Path installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("chromium is needed: apt-get install chromium"));
    }
}
