package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.template.Template;
import huizhanjia.paper.template.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes drafts: a template, facts, and what the house knows by itself.
@Component
class Drafts {

    private final DocumentTable table;
    private final Templates templates;
    private final OrgDirectory orgs;
    private final Clock clock;

    Drafts(DocumentTable table, Templates templates, OrgDirectory orgs, Clock clock) {
        this.table = table;
        this.templates = templates;
        this.orgs = orgs;
        this.clock = clock;
    }

    Document draft(Drafting drafting, Actor by) {
        if (!orgs.contains(by.scope(), drafting.issuer())) {
            throw new Refused("paper.out-of-scope", "这家工会不在您的管辖范围内，不能替它发文");
        }
        var county = PaperCounties.of(orgs, drafting.issuer());
        var template = templates.need(county, drafting.template(), LocalDate.now(clock));
        var document = new Document(
                DocumentId.next(),
                county,
                drafting.issuer(),
                template.kind(),
                new Document.Origin(template.code(), template.version()),
                1,
                wording(drafting, template),
                new Document.Said(by.clerkName(), by.post(), LocalDateTime.ofInstant(clock.instant(), Days.CHINA)),
                null,
                null);
        document.wording().refuseSecrets();
        table.add(document, clock.instant());
        return document;
    }

    void revise(Document document, DocumentWording documentWording) {
        if (document.signing() != null) {
            throw new Refused("paper.signed", "公文已经签发，内容不能再改；有误的请作废后重新发文");
        }
        documentWording.check();
        if (!table.revise(document, documentWording, clock.instant())) {
            throw new Refused("paper.raced", "别人刚刚改过这份草稿，请刷新后再改");
        }
    }

    /// What the document would say, without writing anything.
    DocumentWording wording(Drafting drafting, Template template) {
        var facts = new HashMap<>(drafting.facts());
        facts.putAll(known(drafting));
        return new DocumentWording(
                template.title(facts),
                drafting.to(),
                template.text(facts),
                drafting.attachments(),
                drafting.copyTo(),
                facts.getOrDefault("附注", ""),
                drafting.urgency());
    }

    private Map<String, String> known(Drafting drafting) {
        var today = LocalDate.now(clock);
        return Map.of(
                "发文机关", orgs.name(drafting.issuer()),
                "主送", drafting.to().name(),
                "日期", Days.told(today));
    }
}
