package huizhanjia.paper.register;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// What happens to documents, letterheads and templates. Titles may name a person and are not told; numbers are.
public record DocumentEvent(String county, OrgId org, String subject, String summary, Map<String, Change> changes)
        implements DomainEvent {

    static DocumentEvent drafted(Document document) {
        var origin = document.origin();
        return of(
                document,
                "起草" + document.kind().label(),
                Map.of("模板", told(origin.template() + " 第" + origin.version() + "版")));
    }

    static DocumentEvent revised(Document document) {
        return of(document, "修改" + document.kind().label() + "草稿", Map.of("稿次", told("第" + document.revision() + "稿")));
    }

    static DocumentEvent signed(Document document) {
        var print = Signatures.of(document).fingerprint();
        return of(
                document,
                "签发" + document.kind().label(),
                Map.of("发文字号", told(document.number()), "内容指纹", told("SM3 " + print)));
    }

    static DocumentEvent voided(Document document, String reason) {
        return of(
                document,
                "作废" + document.kind().label(),
                Map.of("发文字号", new Change(document.number(), "作废"), "理由", told(reason)));
    }

    private static DocumentEvent of(Document document, String summary, Map<String, Change> changes) {
        return new DocumentEvent(document.county(), document.issuer(), document.subject(), summary, changes);
    }

    static Change told(String words) {
        return new Change("", words);
    }
}
