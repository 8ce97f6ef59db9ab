package huizhanjia.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.signin.As;
import huizhanjia.signin.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeopleTest
record AdminPagesTests(People people, PaperUnions unions, MovableClock clock, MockMvcTester http) {

    @Test
    void a_new_clerk_chooses_a_password_with_two_codes_from_two_administrators() {
        var system = people.actor(people.with(Post.SYSTEM_ADMIN, unions.county));
        var security = people.actor(people.with(Post.SECURITY_ADMIN, unions.county));
        var created = post(system, "/clerks", "loginName", "zhao.liu", "name", "赵六", "org", unions.county.toString());
        assertThat(created).hasStatus(302).hasRedirectedUrl("/handovers");
        var first = flash(created);
        assertThat(get(system, "/handovers"))
                .bodyText()
                .contains("启用新用户", "待确认")
                .doesNotContain(first);
        var clerk = people.clerks().named(system.scope(), "zhao.liu").orElseThrow();
        var at = "/handovers/" + newest(clerk.id());
        assertThat(post(system, at + "/confirmation")).hasStatus(422).bodyText().contains("申请人不能自己确认");
        var confirmed = post(security, at + "/confirmation");
        assertThat(confirmed).hasStatus(302).hasRedirectedUrl("/handovers");
        people.grant(clerk.id(), Post.ORGANIZER, unions.county);
        var person = new AccessWorld.Person(clerk.id(), "zhao.liu");
        var second = flash(confirmed);
        assertThat(claim("zhao.liu", first, first)).hasStatus(422).bodyText().contains("两个代码不对");
        assertThat(claim("zhao.liu", second, second)).hasStatus(422);
        assertThat(claim("zhao.liu", first, second)).hasStatus(302).hasRedirectedUrl("/sign-in?renewed");
        assertThat(claim("zhao.liu", first, second)).hasStatus(422);
        assertThat(Browser.fresh(http).signIn(person, "Lao-dong-5.1"))
                .hasStatus(302)
                .hasRedirectedUrl("/");
        assertThat(get(system, "/clerks/" + clerk.id())).bodyText().contains("确认启用新用户 zhao.liu", "凭两个代码设置密码");
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
    void stopping_needs_a_reason_and_returning_a_second_hand() {
        var admin = people.actor(people.with(Post.SYSTEM_ADMIN, unions.county));
        var security = people.actor(people.with(Post.SECURITY_ADMIN, unions.county));
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var at = "/clerks/" + clerk.id();
        assertThat(post(admin, at + "/stop", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写明原因");
        assertThat(post(admin, at + "/stop", "reason", "调离")).hasStatus(302);
        assertThat(get(admin, at)).bodyText().contains("停用").contains("申请恢复");
        assertThat(post(admin, "/handovers", "loginName", clerk.loginName(), "kind", "RETURN", "reason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("请写明原因");
        assertThat(post(admin, "/handovers", "loginName", clerk.loginName(), "kind", "RETURN", "reason", "调回"))
                .hasStatus(302);
        assertThat(Browser.fresh(http).signIn(clerk, AccessWorld.PASSWORD)).hasStatus(422);
        assertThat(post(security, "/handovers/" + newest(clerk.id()) + "/confirmation"))
                .hasStatus(302);
        assertThat(get(admin, at)).bodyText().contains("在用");
        assertThat(Browser.fresh(http).signIn(clerk, AccessWorld.PASSWORD)).hasStatus(422);
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
        assertThat(post(auditor, "/handovers", "loginName", "x", "kind", "PASSWORD", "reason", "y"))
                .hasStatus(403);
        assertThat(get(security, "/clerks")).hasStatus(403);
        assertThat(get(security, "/sign-ins")).hasStatus(403);
        assertThat(get(auditor, "/clerks")).hasStatus(403);
        assertThat(get(auditor, "/appointments")).hasStatus(403);
    }

    private MvcTestResult claim(String loginName, String first, String second) {
        return Browser.fresh(http)
                .post(
                        "/new-password",
                        "loginName",
                        loginName,
                        "first",
                        first,
                        "second",
                        second,
                        "after",
                        "Lao-dong-5.1",
                        "again",
                        "Lao-dong-5.1");
    }

    private UUID newest(ClerkId clerk) {
        return people.handovers().in(people.founder().scope(), new Excerpt.Span(0, 50)).rows().stream()
                .filter(one -> one.clerk().equals(clerk))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String flash(MvcTestResult result) {
        return String.valueOf(result.getMvcResult().getFlashMap().get("code"));
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
