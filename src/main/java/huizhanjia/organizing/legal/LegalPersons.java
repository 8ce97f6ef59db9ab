package huizhanjia.organizing.legal;

import huizhanjia.approval.Petitions;
import huizhanjia.approval.Submission;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Amendment;
import huizhanjia.org.Employer;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.census.Certificates;
import huizhanjia.org.census.Certified;
import huizhanjia.organizing.legal.rules.LegalTimes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Unions as legal persons: how each stands, applied for, decided by the county, issued.
@Component
public class LegalPersons {

    static final String KIND = "legal-person";

    private final LegalBook book;
    private final Certificates certificates;
    private final Orgs orgs;
    private final Petitions petitions;
    private final LegalScans scans;

    LegalPersons(LegalBook book, Certificates certificates, Orgs orgs, Petitions petitions, LegalScans scans) {
        this.book = book;
        this.certificates = certificates;
        this.orgs = orgs;
        this.petitions = petitions;
        this.scans = scans;
    }

    /// A union, what is kept of it and how it stands today.
    public record Line(Certified union, LegalFile file, LegalStanding standing) {}

    /// The unions of the scope that register, each with its state, by name.
    public List<Line> in(Scope scope) {
        var today = book.today();
        var files = book.in(scope.area());
        var times = new HashMap<String, LegalTimes>();
        return certificates.in(scope).stream()
                .map(union -> line(
                        union,
                        files.getOrDefault(union.id(), LegalFile.EMPTY),
                        times.computeIfAbsent(union.county(), county -> book.times(county, today))))
                .toList();
    }

    /// One union of the scope; refused for one that has it by law or is none of the scope's.
    public Line need(Scope scope, OrgId org) {
        var union = certificates
                .find(org)
                .filter(it -> it.endedOn() == null
                        ? orgs.find(scope, org).isPresent()
                        : in(scope).stream().anyMatch(line -> line.union().id().equals(org)))
                .orElseThrow(() -> new Refused("organizing.legal-unknown", "没有这家工会，或它依法自成立起就有法人资格、不必登记（《工会法》第十五条）"));
        return line(union, book.of(org), book.times(union.county(), book.today()));
    }

    private Line line(Certified union, LegalFile file, LegalTimes times) {
        return new Line(union, file, LegalStanding.of(union, file, times, book.today()));
    }

    /// The union's matters, the newest first.
    public List<LegalMatter> matters(OrgId org) {
        return book.of(org).matters();
    }

    /// Where the union seems to sit while nobody told: at its first employer's; empty text where that is not known.
    public String supposedAddress(Scope scope, Line line) {
        return line.union().endedOn() != null
                ? ""
                : orgs.find(scope, line.union().id()).stream()
                        .flatMap(org -> org.particulars().employers().stream())
                        .map(Employer::address)
                        .filter(address -> !address.isBlank())
                        .findFirst()
                        .orElse("");
    }

    /// Tells where the union sits, or that it moved: a change is then to be registered in time.
    @Transactional
    public void relocate(OrgId org, Relocation to, Actor by) {
        by.need("approval:submit");
        var line = need(by.scope(), org);
        if (line.union().endedOn() != null) {
            throw new Refused("organizing.ended", "工会已经终止，不再登记住所");
        }
        if (line.standing().state() == LegalStanding.State.IN_REVIEW) {
            throw new Refused("organizing.legal-open", "有登记申请正在审查，请办结或撤回后再登记住所变更");
        }
        to.check(line.file(), book.today());
        book.settle(line, to, by);
    }

    /// Applies for whatever the union owes now, with all its documents ticked; their scans were kept before.
    @Transactional
    public LegalMatter apply(OrgId org, LegalApplication asked, Actor by) {
        var line = need(by.scope(), org);
        var kind = check(line, asked, by);
        if (wantsAddress(line, kind)) {
            var union = line.union();
            book.settle(
                    line,
                    new Relocation(
                            asked.address(), union.foundedOn(), kind.papers().getFirst()),
                    by);
        }
        var matter = book.register().enter(line.union(), kind, by);
        scans.hang(matter, LegalScans.PAPERS, asked.files(), by);
        submit(matter, need(by.scope(), org), asked.files(), by);
        return matter;
    }

    /// What the union may apply for now with these documents; refused where it may not.
    public LegalMatter.Kind check(Line line, LegalApplication asked, Actor by) {
        by.need("approval:submit");
        var kind = line.standing()
                .state()
                .next()
                .orElseThrow(() -> new Refused(
                        "organizing.legal-not-now",
                        "现在是“%s”，不需要申请".formatted(line.standing().state().label())));
        asked.check(kind);
        if (wantsAddress(line, kind)) {
            Relocation.checkAddress(asked.address());
        }
        if (kind != LegalMatter.Kind.CANCEL && line.union().term() == null) {
            throw new Refused("organizing.term-missing", "还没有登记工会委员会的选举结果，证书有效期与届期一致，请先登记");
        }
        return kind;
    }

    /// Whether the application says where the union sits: a certificate names it, and nobody told yet.
    public static boolean wantsAddress(Line line, LegalMatter.Kind kind) {
        return kind != LegalMatter.Kind.CANCEL && line.file().domicile().isEmpty();
    }

    /// What the certificate says.
    ///
    /// @param scan of it, already kept
    public record Issuing(String number, String creditCode, List<AttachmentId> scan) {

        public Issuing {
            scan = List.copyOf(scan);
        }
    }

    /// Issues what was agreed to: the union bears the certificate as long as its committee's term.
    @Transactional
    public void issue(CaseId id, Issuing issuing, Actor by) {
        by.need("organizing:found");
        orgs.holdTree();
        var matter = book.need(id);
        var org = orgs.need(by.scope(), matter.org());
        if (issuing.number().isBlank()) {
            throw new Refused("organizing.certificate-missing", "请填写证书编号");
        }
        var code = CreditCode.of(issuing.creditCode());
        if (!code.isUnion()) {
            throw new Refused("organizing.union-code", "工会的统一社会信用代码以 81 或 89 开头，现填的是单位的代码，请核对");
        }
        var today = book.today();
        var number = issuing.number().strip();
        var certificate = new LegalPerson(number, today, lastDay(org, today));
        book.register().take(matter, LegalStep.ISSUE, number, by);
        scans.hang(matter, LegalScans.CERTIFICATE, issuing.scan(), by);
        orgs.amend(org.id(), new Amendment(bearing(org, code, certificate), today, number, org.version()), by);
    }

    /// The certificate ends with the committee's term (LEG-03).
    private static LocalDate lastDay(Org org, LocalDate today) {
        var term = org.particulars().leadership().term();
        if (term == null) {
            throw new Refused("organizing.term-missing", "还没有登记工会委员会的选举结果，证书有效期与届期一致，请先登记");
        }
        if (!term.endsOn().isAfter(today.plusDays(1))) {
            throw new Refused("organizing.term-over", "本届任期 %s 已满，请换届后再发证".formatted(term.endsOn()));
        }
        return term.endsOn().minusDays(1);
    }

    private static Particulars bearing(Org org, CreditCode code, LegalPerson certificate) {
        var known = org.particulars();
        return new Particulars(
                known.kind(),
                known.name(),
                known.areaCode(),
                code,
                known.leadership(),
                known.treasury(),
                certificate,
                known.employers());
    }

    private void submit(LegalMatter matter, Line line, List<AttachmentId> files, Actor by) {
        var union = line.union();
        var facts = new LinkedHashMap<String, String>();
        var certificate = union.certificate();
        var term = union.term();
        facts.put("工会", "%s（%s）".formatted(union.name(), union.kind().label()));
        facts.put("成立日期", union.foundedOn().toString());
        facts.put("届期", term == null ? "" : term.label());
        facts.put("现有证书", certificate == null ? "没有" : certificate.label());
        facts.put("住所", line.file().domicile().map(Domicile::address).orElse(""));
        if (matter.kind() == LegalMatter.Kind.CHANGE) {
            facts.put(
                    "变更事项",
                    LegalChange.unregistered(union, line.file()).stream()
                            .map(LegalChange::words)
                            .collect(Collectors.joining("；")));
        }
        facts.put("材料", matter.papers());
        var title = "关于%s%s的请示".formatted(union.name(), matter.kind().label());
        var words = "%s申请办理%s，材料齐全，请审查。".formatted(union.name(), matter.kind().label());
        petitions.submit(
                new Submission(
                        KIND,
                        matter.file().subject(),
                        by.scope().root(),
                        new Submission.Text(title, words, facts),
                        files),
                by);
    }
}
