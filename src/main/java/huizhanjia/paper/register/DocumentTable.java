package huizhanjia.paper.register;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `paper.document`, `paper.wording`, `paper.signing` and `paper.voided`.
@Component
class DocumentTable {

    private static final String SELECT = """
            select d.county, d.id, d.org_id as issuer, d.kind, d.template, d.template_version as version,
                d.clerk_name as drafted_clerk, d.post as drafted_post, d.drafted_at,
                w.revision, w.title, w.addressee as wording_to_name, w.addressee_org_id as org, w.text, w.attachments,
                w.copy_to, w.note, w.urgency,
                s.code, s.year, s.place, s.signed_on as on, s.organ as signing_organ_name, s.printer, s.fingerprint,
                s.clerk_name as signing_said_clerk, s.post as signing_said_post, s.signed_at as signing_said_at,
                v.reason, v.clerk_name as voiding_said_clerk, v.post as voiding_said_post,
                v.voided_at as voiding_said_at
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
                values (:county, :id, :issuer, :kind, :template, :version, :draftedClerk, :draftedPost, :at)
                """).paramSource(Params.of(document).and("at", at)).update();
        write(document, 1, document.wording(), at);
    }

    /// Writes the next revision; false when somebody else was faster.
    boolean revise(Document document, DocumentWording documentWording, Instant at) {
        return write(document, document.revision() + 1, documentWording, at);
    }

    private boolean write(Document document, int revision, DocumentWording documentWording, Instant at) {
        return jdbc.sql("""
                insert into paper.wording (county, document_id, revision, title, addressee, addressee_org_id, text,
                    attachments, copy_to, note, urgency, recorded_at)
                values (:county, :id, :revision, :title, :name, cast(:org as uuid), :text,
                    cast(:attachments as text[]), cast(:copyTo as text[]), :note, :urgency, :at)
                on conflict (county, document_id, revision) do nothing
                """)
                        .paramSource(of(document, documentWording)
                                .and("revision", revision)
                                .and("at", at))
                        .update()
                == 1;
    }

    /// Signs exactly the revision that was read; false when it is signed already or was written anew.
    boolean sign(Document signed, Instant at) {
        return jdbc.sql("""
                insert into paper.signing (county, document_id, revision, org_id, code, year, place, signed_on, organ,
                    printer, fingerprint, clerk_name, post, signed_at)
                select :county, :id, :revision, :issuer, :code, :year, :place, :on, :name, :printer, :fingerprint,
                    :clerk, :post, :at
                where not exists (select 1 from paper.wording w
                    where w.county = :county and w.document_id = :id and w.revision > :revision)
                on conflict (county, document_id) do nothing
                """)
                        .paramSource(of(signed, Signatures.of(signed))
                                .and("revision", signed.revision())
                                .and("issuer", signed.issuer())
                                .and("at", at))
                        .update()
                == 1;
    }

    /// Declares it void; false when it is already.
    boolean cancel(Document document, Document.Voiding voiding, Instant at) {
        return jdbc.sql("""
                insert into paper.voided (county, document_id, reason, clerk_name, post, voided_at)
                values (:county, :id, :reason, :clerk, :post, :at)
                on conflict (county, document_id) do nothing
                """).paramSource(of(document, voiding).and("at", at)).update() == 1;
    }

    private static Params of(Document document, Record part) {
        return Params.of(part).and("county", document.county()).and("id", document.id());
    }

    Optional<Document> find(DocumentId id) {
        return jdbc.sql(SELECT + FROM + "and d.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Document.class))
                .optional();
    }

    List<Document> search(Scope scope, Documents.Sought sought, int limit) {
        return jdbc.sql(SELECT + FROM + SOUGHT + """
                and (:before::uuid is null or d.id < :before::uuid)
                order by d.id desc
                limit :limit
                """)
                .paramSource(of(scope, sought).and("limit", limit))
                .query(RecordRows.of(Document.class))
                .list();
    }

    /// In the order of their numbers, drafts last.
    List<Document> register(Scope scope, Documents.Sought sought) {
        return jdbc.sql(SELECT + FROM + SOUGHT + "order by s.organ, s.code, s.year, s.place, d.id")
                .paramSource(of(scope, sought))
                .query(RecordRows.of(Document.class))
                .list();
    }

    long count(Scope scope, Documents.Sought sought) {
        return jdbc.sql("select count(*) " + FROM + SOUGHT)
                .paramSource(of(scope, sought))
                .query(Long.class)
                .single();
    }

    private static Params of(Scope scope, Documents.Sought sought) {
        return Params.of(sought)
                .and("root", scope.root())
                .and("state", sought.state().map(Enum::name).orElse(""));
    }
}
