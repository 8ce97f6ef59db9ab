package huizhanjia.organizing.legal;

import huizhanjia.access.OrgLevel;
import huizhanjia.approval.Superiors;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.census.Certified;
import huizhanjia.paper.register.DocumentId;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receiver;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The petition that asks for another certificate (换领) or tells what changed (变更), drafted from what is known of the
/// union, for its chair to sign.
@Component
public class LegalPapers {

    private final LegalPersons legal;
    private final Documents documents;
    private final Superiors superiors;

    LegalPapers(LegalPersons legal, Documents documents, Superiors superiors) {
        this.legal = legal;
        this.documents = documents;
        this.superiors = superiors;
    }

    /// What is asked for by a paper of its own.
    public static boolean has(LegalMatter.Kind kind) {
        return switch (kind) {
            case RENEW, CHANGE -> true;
            case GRANT, CANCEL -> false;
        };
    }

    /// Drafts it in the name of the union; refused where nothing is to be renewed or changed.
    public DocumentId draft(OrgId org, Actor by) {
        var line = legal.need(by.scope(), org);
        var kind = line.standing()
                .state()
                .next()
                .filter(LegalPapers::has)
                .orElseThrow(() -> new Refused(
                        "organizing.legal-not-now",
                        "现在是“%s”，不需要换领证书或变更登记".formatted(line.standing().state().label())));
        var union = line.union();
        if (union.creditCode().isEmpty()) {
            throw new Refused("organizing.union-code", "还没有登记工会的统一社会信用代码，请先在工会资料中补上");
        }
        var to = superiors
                .above(org, OrgLevel.COUNTY)
                .map(registrar -> new Receiver(superiors.name(registrar), registrar))
                .orElseThrow(() -> new Refused("organizing.no-registrar", "没有找到县级总工会，不能确定登记机关"));
        var template = kind == LegalMatter.Kind.RENEW ? "legal-person-renewal" : "legal-person-change";
        return documents.draft(Drafting.of(org, template, to, facts(line)), by).id();
    }

    private static Map<String, String> facts(LegalPersons.Line line) {
        var union = line.union();
        var isExpired = line.standing().state() == LegalStanding.State.EXPIRED;
        return Map.of(
                "工会名称", union.name(),
                "统一社会信用代码", union.creditCode(),
                "住所", line.file().domicile().map(Domicile::address).orElse("（未登记）"),
                "证书编号",
                        Optional.ofNullable(union.certificate())
                                .map(LegalPerson::number)
                                .orElse("（未登记）"),
                "证书有效期", until(union).map(Days::told).orElse("（未登记）"),
                "换领事由", isExpired ? "证书有效期已满" : "证书有效期将满",
                "变更事项", changes(line));
    }

    private static String changes(LegalPersons.Line line) {
        var changes = LegalChange.unregistered(line.union(), line.file());
        return changes.isEmpty()
                ? "无"
                : changes.stream().map(LegalChange::words).collect(Collectors.joining("；"));
    }

    private static Optional<LocalDate> until(Certified union) {
        return Optional.ofNullable(union.certificate()).flatMap(it -> Optional.ofNullable(it.untilOn()));
    }
}
