package huizhanjia.paper.register;

import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `paper.document`, `paper.wording`, `paper.signing` and `paper.voided`.
@Component
class DocumentTable {

    private static final String SELECT = """
            select d.county, d.id, d.org_id, d.kind, d.template, d.template_version, d.clerk_name, d.post, d.drafted_at,
                w.revision, w.title, w.addressee, w.addressee_org_id, w.text, w.attachments, w.copy_to, w.note, w.urgency,
                s.code, s.year, s.place, s.signed_on, s.organ, s.printer, s.fingerprint,
                s.clerk_name as signer, s.post as signer_post, s.signed_at,
                v.reason, v.clerk_name as voider, v.post as voider_post, v.voided_at
            """;

    private static final String FROM = """
            from paper.document d
            join paper.wording w on w.county = d.county and w.document_id = d.id
            left join paper.signing s on s.county = d.county and s.document_id = d.id
            left join paper.voided v on v.county = d.county and v.document_id = d.id
            where not exists (select 1 from paper.wording n
                where n.county = d.county and n.document_id = d.id and n.revision > w.revision)
            """;

    private static final String SOUGHT = """
            and (d.org_id in (select org.subtree(:root))
                or s.document_id is not null and w.addressee_org_id in (select org.subtree(:root)))
            and (:words = '' or w.title ilike '%' || :words || '%' or w.addressee ilike '%' || :words || '%'
                or s.organ ilike '%' || :words || '%'
                or s.code || '〔' || s.year || '〕' || s.place || '号' like '%' || :words || '%')
            and (:state = '' or :state = case when s.document_id is null then 'DRAFT'
                when v.document_id is null then 'SIGNED' else 'VOID' end)
            and (:year = 0 or :year = coalesce(s.year,
                cast(extract(year from d.drafted_at at time zone 'Asia/Shanghai') as int)))
            """;

    private final JdbcClient jdbc;

    DocumentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Document document, Instant at) {
        jdbc.sql("""
                insert into paper.document (county, id, org_id, kind, template, template_version, clerk_name, post,
                    drafted_at)
                values (:county, :id, :org, :kind, :template, :version, :clerk, :post, :at)
                """)
                .param("county", document.county())
                .param("id", document.id().value())
                .param("org", document.issuer().value())
                .param("kind", document.kind().name())
                .param("template", document.origin().template())
                .param("version", document.origin().version())
                .param("clerk", document.drafted().clerk())
                .param("post", document.drafted().post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        write(document, 1, document.wording(), at);
    }

    /// Writes the next revision; false when somebody else was faster.
    boolean revise(Document document, DocumentWording documentWording, Instant at) {
        return write(document, document.revision() + 1, documentWording, at);
    }

    private boolean write(Document document, int revision, DocumentWording documentWording, Instant at) {
        var to = documentWording.to().org();
        return jdbc.sql("""
                insert into paper.wording (county, document_id, revision, title, addressee, addressee_org_id, text,
                    attachments, copy_to, note, urgency, recorded_at)
                values (:county, :id, :revision, :title, :addressee, cast(:to as uuid), :text,
                    cast(:attachments as text[]), cast(:copyTo as text[]), :note, :urgency, :at)
                on conflict (county, document_id, revision) do nothing
                """)
                        .param("county", document.county())
                        .param("id", document.id().value())
                        .param("revision", revision)
                        .param("title", documentWording.title())
                        .param("addressee", documentWording.to().name())
                        .param("to", to == null ? null : to.toString())
                        .param("text", documentWording.text())
                        .param("attachments", documentWording.attachments().toArray(String[]::new))
                        .param("copyTo", documentWording.copyTo().toArray(String[]::new))
                        .param("note", documentWording.note())
                        .param("urgency", documentWording.urgency().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Signs exactly the revision that was read; false when it is signed already or was written anew.
    boolean sign(Document signed, Instant at) {
        var signing = Signatures.of(signed);
        return jdbc.sql("""
                insert into paper.signing (county, document_id, revision, org_id, code, year, place, signed_on, organ,
                    printer, fingerprint, clerk_name, post, signed_at)
                select :county, :id, :revision, :org, :code, :year, :place, :on, :organ, :printer, :fingerprint,
                    :clerk, :post, :at
                where not exists (select 1 from paper.wording w
                    where w.county = :county and w.document_id = :id and w.revision > :revision)
                on conflict (county, document_id) do nothing
                """)
                        .param("county", signed.county())
                        .param("id", signed.id().value())
                        .param("revision", signed.revision())
                        .param("org", signed.issuer().value())
                        .param("code", signing.number().code())
                        .param("year", signing.number().year())
                        .param("place", signing.number().place())
                        .param("on", signing.on())
                        .param("organ", signing.organ().name())
                        .param("printer", signing.organ().printer())
                        .param("fingerprint", signing.fingerprint())
                        .param("clerk", signing.said().clerk())
                        .param("post", signing.said().post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Declares it void; false when it is already.
    boolean cancel(Document document, Document.Voiding voiding, Instant at) {
        return jdbc.sql("""
                insert into paper.voided (county, document_id, reason, clerk_name, post, voided_at)
                values (:county, :id, :reason, :clerk, :post, :at)
                on conflict (county, document_id) do nothing
                """)
                        .param("county", document.county())
                        .param("id", document.id().value())
                        .param("reason", voiding.reason())
                        .param("clerk", voiding.said().clerk())
                        .param("post", voiding.said().post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Document> find(DocumentId id) {
        return jdbc.sql(SELECT + FROM + "and d.id = :id")
                .param("id", id.value())
                .query(DocumentRow::document)
                .optional();
    }

    List<Document> search(Scope scope, Documents.Sought sought, int limit) {
        return sought(SELECT + FROM + SOUGHT + """
                and (:before::uuid is null or d.id < :before::uuid)
                order by d.id desc
                limit :limit
                """, scope, sought)
                .param("before", sought.before())
                .param("limit", limit)
                .query(DocumentRow::document)
                .list();
    }

    /// In the order of their numbers, drafts last.
    List<Document> register(Scope scope, Documents.Sought sought) {
        return sought(SELECT + FROM + SOUGHT + "order by s.organ, s.code, s.year, s.place, d.id", scope, sought)
                .query(DocumentRow::document)
                .list();
    }

    long count(Scope scope, Documents.Sought sought) {
        return sought("select count(*) " + FROM + SOUGHT, scope, sought)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec sought(String sql, Scope scope, Documents.Sought sought) {
        return jdbc.sql(sql)
                .param("root", scope.root().value())
                .param("words", sought.words())
                .param("year", sought.year())
                .param("state", sought.state().map(Enum::name).orElse(""));
    }
}
