package huizhanjia.signin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.signin.form.FormPost;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/// One person at one machine: keeps the session from page to page.
public record Browser(MockMvcTester http, MockHttpSession session, String address) {

    private static int machines;

    /// A machine nobody has used yet, with an address of its own.
    public static Browser fresh(MockMvcTester http) {
        machines++;
        return at(http, "10.9.%d.%d".formatted(machines / 250, machines % 250));
    }

    public static Browser at(MockMvcTester http, String address) {
        return new Browser(http, new MockHttpSession(), address);
    }

    /// Signs in with the password every test clerk has.
    public Browser signIn(Person clerk) {
        signIn(clerk, AccessWorld.PASSWORD);
        return this;
    }

    public MvcTestResult signIn(Person clerk, String password) {
        return post("/sign-in", "loginName", clerk.loginName(), "password", password);
    }

    public MvcTestResult get(String path) {
        return send(http.get().uri(path));
    }

    /// Sends a form as the page in this session's post would: names and values in turn.
    public MvcTestResult post(String path, String... fields) {
        var form = http.post().uri(path).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return send(form.with(Browser::opened));
    }

    /// The same as a form comes back that was opened in another post, or says none where the stamp is empty.
    public MvcTestResult postOpened(String stamp, String path, String... fields) {
        var form = http.post().uri(path).with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return send(stamp.isEmpty() ? form : form.param(FormPost.FIELD, stamp));
    }

    /// What `ui/csrf.jte` writes into every form of the session.
    private static MockHttpServletRequest opened(MockHttpServletRequest request) {
        var house = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        var gate = house.getBean(Gate.class);
        gate.standing(request)
                .flatMap(clerkAccess -> gate.inUse(request, clerkAccess)
                        .map(held -> house.getBean(FormPost.class)
                                .stamp(
                                        clerkAccess.clerk().id(),
                                        held.appointment().id())))
                .ifPresent(stamp -> request.setParameter(FormPost.FIELD, stamp));
        return request;
    }

    private MvcTestResult send(MockMvcRequestBuilder request) {
        return request.session(session).with(from()).exchange();
    }

    private RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr(address);
            request.setRequestedSessionId(session.getId());
            request.addHeader("User-Agent", "Mozilla/5.0 (Windows NT 6.1) Chrome/109.0.0.0 Safari/537.36");
            return request;
        };
    }
}
