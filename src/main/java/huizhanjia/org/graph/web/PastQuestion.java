package huizhanjia.org.graph.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.graph.Basis;
import huizhanjia.org.graph.Vantage;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/// What `/orgs/past` is asked, all of it in the URL.
///
/// @param node below which it counts; empty text for the top of the scope
/// @param on the day, such as 2025-12-31; today when empty or no day
/// @param basis name of a `Basis`
/// @param known the day until which what was told counts; empty text for today
/// @param branch whose organisations are listed; empty text for none
public record PastQuestion(String node, String on, String basis, String known, String branch) {

    public PastQuestion {
        node = node == null ? "" : node;
        on = on == null ? "" : on;
        basis = basis == null ? "" : basis;
        known = known == null ? "" : known;
        branch = branch == null ? "" : branch;
    }

    OrgId node(OrgId top) {
        return id(node).orElse(top);
    }

    LocalDate day(LocalDate today) {
        return Days.typed(on).orElse(today);
    }

    private Basis by() {
        return basis.equals(Basis.NOW.name()) ? Basis.NOW : Basis.THEN;
    }

    Vantage vantage(LocalDate today) {
        return new Vantage(day(today), by(), Days.typed(known).orElse(null));
    }

    Optional<OrgId> listed() {
        return id(branch);
    }

    /// The same question with one branch listed.
    public static String listing(OrgId node, Vantage from, OrgId branch) {
        var known = from.knownOn();
        return UriComponentsBuilder.fromPath("/orgs/past")
                .queryParam("node", node)
                .queryParam("on", from.on())
                .queryParam("basis", from.basis().name())
                .queryParam("known", known == null ? "" : known)
                .queryParam("branch", branch)
                .toUriString();
    }

    private static Optional<OrgId> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new OrgId(UUID.fromString(text)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
