package huizhanjia.organizing.legal;

import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.organizing.legal.rules.LegalTimes;
import huizhanjia.parameter.Parameters;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the registrar keeps of unions: their applications, and where they sit.
@Component
class LegalBook {

    private final LegalRegister register;
    private final DomicileTable domiciles;
    private final Trail trail;
    private final Parameters parameters;
    private final Clock clock;

    LegalBook(LegalRegister register, DomicileTable domiciles, Trail trail, Parameters parameters, Clock clock) {
        this.register = register;
        this.domiciles = domiciles;
        this.trail = trail;
        this.parameters = parameters;
        this.clock = clock;
    }

    LegalRegister register() {
        return register;
    }

    LegalMatter need(CaseId id) {
        return register.find(id).orElseThrow(() -> new Refused("organizing.legal-unknown", "没有这件登记申请"));
    }

    LegalFile of(OrgId org) {
        return new LegalFile(register.about(List.of(org)), domiciles.of(org));
    }

    /// By union; those nothing was told of are missing.
    Map<OrgId, LegalFile> in(String area) {
        return files(register.in(area), domiciles.in(area));
    }

    /// Of some unions; those nothing was told of are missing.
    Map<OrgId, LegalFile> of(Collection<OrgId> orgs) {
        return files(register.about(orgs), domiciles.of(orgs));
    }

    private static Map<OrgId, LegalFile> files(List<LegalMatter> all, Map<OrgId, List<Domicile>> seats) {
        var matters = all.stream().collect(Collectors.groupingBy(LegalMatter::org));
        return Stream.concat(matters.keySet().stream(), seats.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        org -> org,
                        org -> new LegalFile(
                                matters.getOrDefault(org, List.of()), seats.getOrDefault(org, List.of()))));
    }

    /// The unions of an area with a matter in which something is still to be done.
    List<OrgId> inReview(String area) {
        return register.inReview(area);
    }

    /// The unions of an area that told of another domicile.
    List<OrgId> moved(String area) {
        return domiciles.moved(area);
    }

    /// Keeps where the union sits from now on.
    void settle(LegalPersons.Line line, Relocation to, Actor by) {
        var union = line.union();
        var known = line.file().domicile().map(Domicile::address).orElse("");
        var told = new Domicile(to.address(), to.on(), to.document(), clock.instant());
        if (!domiciles.add(union.county(), union.id(), line.file().domiciles().size(), told)) {
            throw new Refused("organizing.stale", "别人刚登记过住所，请刷新后再看");
        }
        trail.record(
                by,
                new OrganizingEvent.Relocated(
                        union.county(), union.id(), "org:" + union.id(), known, to.address(), to.document()));
    }

    /// The times to register in a county, as they hold on a day.
    LegalTimes times(String county, LocalDate on) {
        return new LegalTimes(parameters.numbers(county, on));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
