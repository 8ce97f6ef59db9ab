package huizhanjia.organizing.legal;

import huizhanjia.access.OrgLevel;
import huizhanjia.approval.Superiors;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.census.Certified;
import huizhanjia.paper.register.DocumentId;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The petition for another certificate (换领申请), drafted from what is known of the union, for its chair to sign.
@Component
public class RenewalPapers {

    private static final String TEMPLATE = "legal-person-renewal";

    private final LegalPersons legal;
    private final Documents documents;
    private final Superiors superiors;

    RenewalPapers(LegalPersons legal, Documents documents, Superiors superiors) {
        this.legal = legal;
        this.documents = documents;
        this.superiors = superiors;
    }

    /// Drafts it in the name of the union; refused where nothing is to be renewed.
    public DocumentId draft(OrgId org, Actor by) {
        var line = legal.need(by.scope(), org);
        if (line.standing()
                .state()
                .next()
                .filter(LegalMatter.Kind.RENEW::equals)
                .isEmpty()) {
            throw new Refused(
                    "organizing.legal-not-now",
                    "现在是“%s”，不需要换领证书".formatted(line.standing().state().label()));
        }
        var union = line.union();
        if (union.creditCode().isEmpty()) {
            throw new Refused("organizing.union-code", "还没有登记工会的统一社会信用代码，请先在工会资料中补上");
        }
        var to = superiors
                .above(org, OrgLevel.COUNTY)
                .map(registrar -> new Receiver(superiors.name(registrar), registrar))
                .orElseThrow(() -> new Refused("organizing.no-registrar", "没有找到县级总工会，不能确定登记机关"));
        var isExpired = line.standing().state() == LegalStanding.State.EXPIRED;
        var facts = Map.of(
                "工会名称", union.name(),
                "统一社会信用代码", union.creditCode(),
                "证书有效期", until(union).map(Days::told).orElse("（未登记）"),
                "换领事由", isExpired ? "证书有效期已满" : "证书有效期将满",
                "变更事项", changes(union));
        return documents.draft(Drafting.of(org, TEMPLATE, to, facts), by).id();
    }

    /// What changed since the certificate was issued.
    private static String changes(Certified union) {
        var certificate = union.certificate();
        var from = certificate == null ? null : certificate.fromOn();
        if (from == null) {
            return "无";
        }
        var changes = new ArrayList<String>();
        Optional.ofNullable(union.renamedOn())
                .filter(from::isBefore)
                .ifPresent(day -> changes.add("%s起名称变更为%s".formatted(Days.told(day), union.name())));
        Optional.ofNullable(union.headedOn())
                .filter(from::isBefore)
                .ifPresent(day -> changes.add("%s起法定代表人变更".formatted(Days.told(day))));
        return changes.isEmpty() ? "无" : String.join("；", changes);
    }

    private static Optional<LocalDate> until(Certified union) {
        return Optional.ofNullable(union.certificate()).flatMap(it -> Optional.ofNullable(it.untilOn()));
    }
}
