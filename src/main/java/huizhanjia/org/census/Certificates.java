package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which unions have a certificate as a legal person, and what changed since.
@Component
public class Certificates {

    private final CertificateTable table;

    Certificates(CertificateTable table) {
        this.table = table;
    }

    /// The unions of the scope that register (《工会法》第十五条: local federations and those of a trade have it by law),
    /// and those with a certificate that ended in its county.
    public List<Certified> in(Scope scope) {
        return table.in(scope);
    }

    /// How many of them have no certificate, the ones named aside.
    public List<Uncertified> uncertified(Scope scope, Collection<OrgId> but) {
        return table.uncertified(scope, but);
    }

    /// Those whose certificate may not stay as it is: the union ended, changed since, is named, or the
    /// certificate runs out by a day.
    public List<Certified> unsettled(Scope scope, LocalDate by, Collection<OrgId> moved) {
        return table.unsettled(scope, by, moved);
    }

    /// Unions of a county without a certificate that were founded on one day.
    public record Uncertified(String county, LocalDate foundedOn, long unions) {}

    /// One union, whatever the scope; nothing when it does not register.
    public Optional<Certified> find(OrgId org) {
        return table.find(org);
    }
}
