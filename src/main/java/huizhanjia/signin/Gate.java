package huizhanjia.signin;

import huizhanjia.access.ClerkAccess;
import huizhanjia.access.ClerkAccess.Held;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Open;
import huizhanjia.kernel.RequestPath;
import huizhanjia.signin.form.FormPost;
import huizhanjia.signin.form.OtherPost;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Stands before every endpoint: what says nothing is refused, and what needs a permission asks the post in use
/// for it.
@Component
public class Gate implements HandlerInterceptor {

    private static final String ACTOR = Gate.class.getName() + ".actor";

    private static final String GONE = "您的登录已失效，请重新登录";

    private final Recollection known;
    private final SecondFactors secondFactors;
    private final SignIns signIns;
    private final FormPost forms;
    private final Clock clock;

    Gate(Recollection known, SecondFactors secondFactors, SignIns signIns, FormPost forms, Clock clock) {
        this.known = known;
        this.secondFactors = secondFactors;
        this.signIns = signIns;
        this.forms = forms;
        this.clock = clock;
    }

    /// Who acts in the request, once that is known.
    static Optional<Actor> actor(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ACTOR));
    }

    /// Lets the actor through for the rest of the request.
    public static void admit(HttpServletRequest request, Actor actor) {
        request.setAttribute(ACTOR, actor);
    }

    /// A fresh id for the request, which joins log lines and events.
    public static String requestId() {
        return Ids.next().toString();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        var pass = handler instanceof HandlerMethod method ? Pass.of(method) : new Pass.Nobody();
        return switch (pass) {
            case Pass.Nobody() -> throw new AccessDeniedException("此功能没有开放");
            case Pass.Free(Open.To to) -> free(to, request, response);
            case Pass.Asks asks -> {
                var isKnown = actor(request).isPresent() || complete(request, response);
                yield isKnown && ask(request, asks);
            }
        };
    }

    /// How the clerk behind the session stands; nothing when nobody is signed in, the clerk was stopped, or the
    /// session is older than a new password, a reset or a stop.
    public Optional<ClerkAccess> standing(HttpServletRequest request) {
        var session = new ClerkSession(request);
        return session.signedIn()
                .flatMap(signedIn -> known.standing(request, signedIn.clerk()))
                .filter(clerkAccess -> clerkAccess.clerk().enabled() && session.isOf(clerkAccess.generation()));
    }

    /// The post chosen, if it still counts today; without a choice the only one held.
    public Optional<Held> inUse(HttpServletRequest request, ClerkAccess clerkAccess) {
        var chosen = new ClerkSession(request).inUse();
        if (chosen.isPresent()) {
            return clerkAccess.inForce(chosen.get(), today());
        }
        var held = clerkAccess.inForce(today());
        return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
    }

    /// What the clerk must do before any work; nothing when they may work.
    Optional<PendingRequirement> due(HttpServletRequest request, ClerkAccess clerkAccess) {
        var enrolled = known.isEnrolled(request, clerkAccess.clerk().id());
        return PendingRequirement.of(clerkAccess, inUse(request, clerkAccess), enrolled, new ClerkSession(request))
                .or(() -> inUse(request, clerkAccess)
                        .filter(held -> !enrolled
                                && secondFactors.isNeeded(held.appointment().post()))
                        .map(held -> PendingRequirement.ENROLMENT));
    }

    /// Today, as posts count days.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Before the second factor is given nothing is open to a clerk but the page that asks for it.
    private boolean free(Open.To to, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var standing = standing(request);
        if (standing.isEmpty()) {
            return to == Open.To.ANYONE || sendAway(request, response);
        }
        var clerk = standing.get();
        var post = inUse(request, clerk);
        var isCodeDue = due(request, clerk)
                .filter(pendingRequirement -> pendingRequirement == PendingRequirement.CODE)
                .isPresent();
        if (to == Open.To.ANY_CLERK
                && isCodeDue
                && !RequestPath.of(request.getRequestURI()).is(PendingRequirement.CODE.path())) {
            return sendTo(PendingRequirement.CODE, request, response);
        }
        post.or(() -> clerk.inForce(today()).stream().findFirst())
                .ifPresent(held -> admit(request, clerk.actor(held, requestId())));
        return true;
    }

    private boolean complete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = standing(request);
        if (found.isEmpty()) {
            return sendAway(request, response);
        }
        var clerkAccess = found.get();
        if (clerkAccess.inForce(today()).isEmpty()) {
            throw new AccessDeniedException("您目前没有有效的任职，请联系安全管理员");
        }
        if (due(request, clerkAccess).isEmpty() && isForm(request)) {
            holdToForm(request, clerkAccess, inUse(request, clerkAccess).orElseThrow());
        }
        var due = due(request, clerkAccess);
        if (due.isPresent()) {
            return sendTo(due.get(), request, response);
        }
        admit(request, clerkAccess.actor(inUse(request, clerkAccess).orElseThrow(), requestId()));
        return true;
    }

    /// What a page sends; programs say with every call as whom they act.
    private static boolean isForm(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD") && !Paths.isApi(request);
    }

    /// A form is filed in the post it was opened in, or not at all.
    private void holdToForm(HttpServletRequest request, ClerkAccess clerkAccess, Held inUse) {
        var opened = forms.read(clerkAccess.clerk().id(), request);
        if (opened.equals(inUse.appointment().id())) {
            return;
        }
        var before = clerkAccess.inForce(opened, today());
        if (before.isEmpty() || request.getParameter(FormPost.SWITCH) == null) {
            admit(request, clerkAccess.actor(inUse, requestId()));
            throw new OtherPost(clerkAccess.label(opened), inUse.label(), before.isPresent());
        }
        var session = new ClerkSession(request);
        session.use(opened);
        var actor = clerkAccess.actor(before.get(), requestId());
        session.signedIn().ifPresent(signedIn -> signIns.note(actor, signedIn.attempt(), SignInOutcome.POST_TAKEN));
    }

    /// The session ended before the clerk knew: it is closed, and the sign-in page says so.
    private static boolean sendAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new ClerkSession(request).end();
        if (Paths.isApi(request)) {
            throw new AccessDeniedException(GONE);
        }
        response.sendRedirect("/sign-in?ended");
        return false;
    }

    private static boolean sendTo(
            PendingRequirement pendingRequirement, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Paths.isApi(request)) {
            throw new AccessDeniedException(pendingRequirement.sentence());
        }
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            new ClerkSession(request).postpone(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        response.sendRedirect(pendingRequirement.path());
        return false;
    }

    private static boolean ask(HttpServletRequest request, Pass.Asks asks) {
        var actor = actor(request).orElseThrow();
        if (asks.permissions().stream().noneMatch(actor::may)) {
            throw new AccessDeniedException("您当前的任职（%s）没有办理此事的权限，请切换任职或联系安全管理员".formatted(actor.post()));
        }
        return true;
    }
}
