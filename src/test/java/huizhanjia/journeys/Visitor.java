package huizhanjia.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import huizhanjia.county.Qingshan;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/// Somebody before the screen: what they see, press, follow and fill in.
record Visitor(Page page, boolean scripts) implements AutoCloseable {

    Visitor signIn(String loginName) {
        page.navigate("/sign-in");
        fill("loginName", loginName);
        fill("password", Qingshan.PASSWORD);
        press("登录");
        page.locator("body.signed-in, .problems").waitFor();
        return this;
    }

    void signOut() {
        page.locator(".top").getByRole(AriaRole.BUTTON, named("退出")).click();
        sees("您已退出");
    }

    /// Takes another post in the header.
    void switchTo(String post) {
        assertThat(page.locator(".posts button")).isHidden();
        page.selectOption("#post-in-use", new SelectOption().setLabel(post));
        assertThat(page.locator("main .asof").first()).containsText(post);
    }

    void open(String address) {
        page.navigate(address);
    }

    void menu(String entry) {
        push(page.locator(".side").getByRole(AriaRole.LINK, named(entry)));
    }

    void follow(String link) {
        push(main().getByRole(AriaRole.LINK, named(link)).first());
    }

    /// Unfolds the tree where the screen is too narrow to show it beside the list.
    void unfoldTree() {
        if (page.locator(".fold-label").isVisible()) {
            page.locator("#tree-fold").press("Space");
        }
    }

    void press(String button) {
        push(main().getByRole(AriaRole.BUTTON, named(button)).first());
    }

    void fill(String field, String value) {
        field(field).fill(value);
    }

    void choose(String field, String label) {
        field(field).selectOption(new SelectOption().setLabel(label));
    }

    void upload(Path file) {
        field("file").setInputFiles(file);
        press("上传");
    }

    Path download(Runnable action, Path file) {
        page.waitForDownload(action).saveAs(file);
        return file;
    }

    Locator field(String name) {
        return main().locator("[name='" + name + "']:not([type=hidden])");
    }

    Locator main() {
        return page.locator("main");
    }

    void sees(String words) {
        assertThat(main()).containsText(words);
    }

    void doesNotSee(String words) {
        assertThat(main()).not().containsText(words);
    }

    /// Nothing on the page keeps anybody from using it.
    void findsNoBarrier() {
        Assertions.assertThat(Accessibility.barriers(page)).as(page.url()).isEmpty();
    }

    @Override
    public void close() {
        page.context().close();
    }

    /// Without scripts the driver cannot tell when a thing stands still to be clicked on; keys need no aim.
    private void push(Locator thing) {
        if (scripts) {
            thing.click();
        } else {
            thing.press("Enter");
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
