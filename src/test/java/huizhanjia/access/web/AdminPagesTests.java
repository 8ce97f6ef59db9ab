package huizhanjia.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.signin.As;
import huizhanjia.signin.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(AccessWorld.class)
record AdminPagesTests(People people, PaperUnions unions, MovableClock clock, MockMvcTester http) {

    @Test
    void the_system_administrator_enrols_a_clerk_and_sees_the_password_once() {
        var admin = people.actor(people.with(Post.SYSTEM_ADMIN, unions.county));
        var created = post(admin, "/clerks", "loginName", "zhao.liu", "name", "赵六", "org", unions.county.toString());
        assertThat(created).hasStatus(302);
        var at = String.valueOf(created.getResponse().getRedirectedUrl());
        var shown = http.get()
                .uri(at)
                .with(As.actor(admin))
                .flashAttr(
                        "password",
                        String.valueOf(created.getMvcResult().getFlashMap().get("password")))
                .exchange();
        assertThat(shown).bodyText().contains("只显示这一次").contains("赵六").contains("新建用户 zhao.liu");
        assertThat(get(admin, at + "?password=forged")).bodyText().doesNotContain("forged");
        assertThat(get(admin, "/clerks?q=赵六")).bodyText().contains("zhao.liu");
    }

    @Test
    void a_wrong_form_comes_back_filled() {
        var admin = people.actor(people.with(Post.SYSTEM_ADMIN, unions.county));
        assertThat(post(admin, "/clerks", "loginName", "张三", "name", "张三", "org", unions.county.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("登录名须为")
                .contains("value=\"张三\"")
                .contains("selected");
        assertThat(post(admin, "/clerks", "loginName", "zhang.qi", "name", "张七", "org", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请选择工会");
    }

    @Test
    void stopping_needs_a_reason_and_resetting_shows_a_password() {
        var admin = people.actor(people.with(Post.SYSTEM_ADMIN, unions.county));
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var at = "/clerks/" + clerk.id();
        assertThat(post(admin, at + "/stop", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写明原因");
        assertThat(post(admin, at + "/stop", "reason", "调离")).hasStatus(302);
        assertThat(get(admin, at)).bodyText().contains("停用");
        assertThat(post(admin, at + "/return", "reason", "调回")).hasStatus(302);
        var reset = post(admin, at + "/password");
        var password = String.valueOf(reset.getMvcResult().getFlashMap().get("password"));
        var browser = Browser.fresh(http);
        assertThat(browser.signIn(clerk, password)).hasStatus(302);
        assertThat(browser.get("/sessions")).hasRedirectedUrl("/password");
    }

    @Test
    void the_security_administrator_grants_and_ends() {
        var admin = people.actor(people.with(Post.SECURITY_ADMIN, unions.county));
        var clerk = people.enrol(false);
        assertThat(get(admin, "/appointments/new?words=红星"))
                .bodyText()
                .contains("红星机械厂工会")
                .contains("县总主席");
        assertThat(grant(admin, clerk.loginName(), "ORGANIZER", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请填写批准文号");
        assertThat(grant(admin, clerk.loginName(), "", "青工发〔2026〕1号"))
                .hasStatus(422)
                .bodyText()
                .contains("请选择岗位");
        assertThat(grant(admin, "no.such", "ORGANIZER", "青工发〔2026〕1号"))
                .hasStatus(422)
                .bodyText()
                .contains("没有这个登录名");
        assertThat(grant(admin, clerk.loginName(), "ORGANIZER", "青工发〔2026〕1号")).hasStatus(302);
        assertThat(get(admin, "/appointments?q=" + clerk.loginName()))
                .bodyText()
                .contains("青工发〔2026〕1号");
        var at = "/appointments/" + people.of(clerk).getFirst().id();
        var today = clock.today().toString();
        assertThat(post(admin, at + "/end", "on", today, "documentNumber", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请填写解除任职的文号");
        assertThat(post(admin, at + "/end", "on", today, "documentNumber", "青工发〔2026〕8号"))
                .hasStatus(302);
        assertThat(get(admin, at))
                .bodyText()
                .contains("已结束")
                .contains("青工发〔2026〕8号")
                .contains("解除任职：组织干部");
    }

    @Test
    void the_auditor_reads_who_signed_in_from_where() {
        var auditor = people.actor(people.with(Post.AUDITOR, unions.county));
        var clerk = people.with(Post.ORGANIZER, unions.county);
        Browser.at(http, "10.7.0.1").signIn(clerk, "wrong");
        Browser.at(http, "10.7.0.2").signIn(clerk).post("/sign-out");
        assertThat(get(auditor, "/sign-ins"))
                .bodyText()
                .contains("10.7.0.1")
                .contains("登录名或密码不对")
                .contains("登录成功")
                .contains("退出")
                .contains(clerk.loginName());
    }

    @Test
    void each_administrator_is_kept_out_of_the_others_rooms() {
        var system = people.actor(people.with(Post.SYSTEM_ADMIN, unions.county));
        var security = people.actor(people.with(Post.SECURITY_ADMIN, unions.county));
        var auditor = people.actor(people.with(Post.AUDITOR, unions.county));
        assertThat(get(system, "/appointments")).hasStatus(403);
        assertThat(get(system, "/sign-ins")).hasStatus(403);
        assertThat(post(system, "/second-factors/" + huizhanjia.kernel.ClerkId.next() + "/end"))
                .hasStatus(403);
        assertThat(get(security, "/clerks")).hasStatus(403);
        assertThat(get(security, "/sign-ins")).hasStatus(403);
        assertThat(get(auditor, "/clerks")).hasStatus(403);
        assertThat(get(auditor, "/appointments")).hasStatus(403);
    }

    private MvcTestResult grant(Actor admin, String loginName, String post, String documentNumber) {
        return post(
                admin,
                "/appointments",
                "loginName",
                loginName,
                "post",
                post,
                "org",
                unions.county.toString(),
                "fromOn",
                clock.today().toString(),
                "documentNumber",
                documentNumber);
    }

    private MvcTestResult get(Actor actor, String path) {
        return http.get().uri(path).with(As.actor(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, String... fields) {
        var form = http.post().uri(path);
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return form.with(As.actor(actor)).exchange();
    }
}
