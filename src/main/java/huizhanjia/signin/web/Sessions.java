package huizhanjia.signin.web;

import huizhanjia.signin.ClerkSession;
import huizhanjia.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/// The sessions a clerk has open.
@Component
class Sessions {

    private final SessionRegistry registry;
    private final ZoneId zone;

    Sessions(SessionRegistry registry, Clock clock) {
        this.registry = registry;
        this.zone = clock.getZone();
    }

    /// The open sessions of the clerk behind the request, the latest seen first.
    List<SessionList.Row> list(HttpServletRequest request) {
        var here = request.getSession().getId();
        return open(request).stream()
                .sorted(Comparator.comparing(SessionInformation::getLastRequest).reversed())
                .map(session -> row(session, session.getSessionId().equals(here)))
                .toList();
    }

    /// Ends every session of the clerk but the one of the request; how many.
    int endOthers(HttpServletRequest request) {
        var here = request.getSession().getId();
        var others = open(request).stream()
                .filter(session -> !session.getSessionId().equals(here))
                .toList();
        others.forEach(SessionInformation::expireNow);
        return others.size();
    }

    private List<SessionInformation> open(HttpServletRequest request) {
        return new ClerkSession(request)
                .signedIn()
                .map(signedIn -> registry.getAllSessions(signedIn, false))
                .orElse(List.of());
    }

    private SessionList.Row row(SessionInformation session, boolean isHere) {
        var signedIn = (SignedIn) session.getPrincipal();
        return new SessionList.Row(
                signedIn.attempt().address(),
                Browsers.label(signedIn.attempt().browser()),
                LocalDateTime.ofInstant(signedIn.since(), zone),
                LocalDateTime.ofInstant(session.getLastRequest().toInstant(), zone),
                isHere);
    }
}
