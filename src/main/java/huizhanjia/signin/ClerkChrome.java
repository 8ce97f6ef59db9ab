package huizhanjia.signin;

import huizhanjia.access.ClerkAccess;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.RequestPath;
import huizhanjia.signin.form.FormPost;
import huizhanjia.signin.typed.CleanAddress;
import huizhanjia.ui.Chrome;
import huizhanjia.ui.Chrome.HeldPost;
import huizhanjia.ui.ChromeSource;
import huizhanjia.ui.TypeSize;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Prints the clerk, the post in use and what it opens around every page.
@Component
class ClerkChrome implements ChromeSource {

    private static final List<String> PERSONAL = List.of("/members", "/intakes", "/comparisons", "/privacy/");

    private final Gate gate;
    private final FormPost forms;
    private final Clock clock;

    ClerkChrome(Gate gate, FormPost forms, Clock clock) {
        this.gate = gate;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public Chrome of(HttpServletRequest request) {
        var token = Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        var name = token.map(CsrfToken::getParameterName).orElse("_csrf");
        var value = token.map(CsrfToken::getToken).orElse("");
        var path = RequestPath.of(request.getRequestURI()).value();
        return gate.standing(request)
                .map(clerkAccess -> around(request, clerkAccess, name, value))
                .orElseGet(() -> new Chrome(
                        "", "", List.of(), Set.of(), name, value, "", path, TypeSize.of(request), "", notice(request)));
    }

    private Chrome around(HttpServletRequest request, ClerkAccess clerkAccess, String csrfName, String csrfToken) {
        var inUse = gate.inUse(request, clerkAccess);
        var isDue = gate.due(request, clerkAccess).isPresent();
        var posts = clerkAccess.inForce(gate.today()).stream()
                .map(held -> new HeldPost(
                        held.appointment().id().toString(),
                        held.label(),
                        inUse.filter(held::equals).isPresent()))
                .toList();
        var path = RequestPath.of(request.getRequestURI()).value();
        return new Chrome(
                clerkAccess.clerk().name(),
                inUse.map(ClerkAccess.Held::label).orElse(""),
                isDue ? List.of() : posts,
                isDue ? Set.of() : Gate.actor(request).map(Actor::permissions).orElse(Set.of()),
                csrfName,
                csrfToken,
                inUse.map(held -> forms.stamp(
                                clerkAccess.clerk().id(), held.appointment().id()))
                        .orElse(""),
                path,
                TypeSize.of(request),
                watermark(clerkAccess, path),
                notice(request));
    }

    /// Read from the address alone: what a refused file form still sends stays unread.
    private static String notice(HttpServletRequest request) {
        return !String.valueOf(request.getQueryString()).contains(CleanAddress.BLANKED + "=")
                ? ""
                : "证件号码、电话不能放在网址里，已去掉。要按完整号码查会员，请用页面上方的查找框。";
    }

    private String watermark(ClerkAccess clerkAccess, String path) {
        var isPersonal = PERSONAL.stream().anyMatch(RequestPath.of(path)::isAtOrUnder);
        return isPersonal
                ? "%s %s %tF %<tR"
                        .formatted(
                                clerkAccess.clerk().name(), clerkAccess.clerk().loginName(), LocalDateTime.now(clock))
                : "";
    }
}
