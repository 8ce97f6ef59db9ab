package huizhanjia.evidence;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `evidence.evidence`, `evidence.ended` and `evidence.verified`.
@Component
class EvidenceTable {

    static final String SELECT = """
            select e.county, e.id, e.org_id as org, e.duty, e.kind, e.title, e.happened_on,
                e.valid_until_on as valid_until, e.document_number, e.participants, e.note, e.clerk_name as filed_clerk,
                e.post as filed_post, e.filed_at, e.corrects_id as corrects, x.struck, x.reason, x.clerk_name as end_told_clerk, x.post as end_told_post,
                x.ended_at as end_told_at, v.how as way, v.clerk_name as verification_told_clerk,
                v.post as verification_told_post, v.verified_at as verification_told_at
            from evidence.evidence e
            left join evidence.ended x on x.county = e.county and x.evidence_id = e.id
            left join evidence.verified v on v.county = e.county and v.evidence_id = e.id
            """;

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param toldAt when the thing was first told of
    void add(Evidence evidence, Actor by, Instant at, Instant toldAt) {
        jdbc.sql("""
                insert into evidence.evidence (county, id, org_id, duty, kind, title, happened_on, valid_until_on,
                    document_number, participants, note, corrects_id, clerk_id, clerk_name, post, filed_at, told_at)
                values (:county, :id, :org, :duty, :kind, :title, :happenedOn, :validUntil,
                    :documentNumber, :participants, :note, :corrects, :byClerk, :clerk, :post, :at, :toldAt)
                """)
                .paramSource(Params.of(evidence).by(by).and("at", at).and("toldAt", toldAt))
                .update();
    }

    /// When the thing was first told of.
    Instant toldAt(EvidenceId id) {
        return jdbc.sql("select coalesce(e.told_at, e.filed_at) from evidence.evidence e where e.id = :id")
                .param("id", id.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /// Says that a record holds; nothing when that was said before.
    void verify(Evidence evidence, EvidenceVerification evidenceVerification, Instant at) {
        jdbc.sql("""
                insert into evidence.verified (county, evidence_id, how, clerk_name, post, verified_at)
                values (:county, :id, :way, :clerk, :post, :at)
                on conflict (county, evidence_id) do nothing
                """)
                .paramSource(of(evidence, evidenceVerification).and("at", at))
                .update();
    }

    /// Ends a record; false when it was ended before.
    boolean end(Evidence evidence, Evidence.End end, Instant at) {
        return jdbc.sql("""
                insert into evidence.ended (county, evidence_id, struck, reason, clerk_name, post, ended_at)
                values (:county, :id, :struck, :reason, :clerk, :post, :at)
                on conflict (county, evidence_id) do nothing
                """).paramSource(of(evidence, end).and("at", at)).update() == 1;
    }

    private static Params of(Evidence evidence, Record part) {
        return Params.of(part).and("county", evidence.county()).and("id", evidence.id());
    }

    Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql(SELECT + " where e.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Evidence.class))
                .optional();
    }

    /// Everything told of one duty of one organisation, the newest day first, what does not count any more included.
    List<Evidence> of(String county, OrgId org, String duty) {
        return jdbc.sql(SELECT + """
                where e.county = :county and e.org_id = :org and e.duty = :duty
                order by e.happened_on desc, e.id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .param("duty", duty)
                .query(RecordRows.of(Evidence.class))
                .list();
    }

    /// What counts in a county since a day; of the lasting duties, whatever was not out of force by then.
    List<Occurrence> occurrences(Evidences.Sought sought) {
        return jdbc.sql("""
                select e.org_id as org, e.duty, e.happened_on, e.valid_until_on as valid_until,
                    cast(coalesce(e.told_at, e.filed_at) at time zone 'Asia/Shanghai' as date) as told_on,
                    v.evidence_id is not null as verified
                from evidence.evidence e
                left join evidence.verified v on v.county = e.county and v.evidence_id = e.id
                where e.county = :county
                and (:everybody or e.org_id = any (cast(:orgs as uuid[])))
                and (e.happened_on >= :since
                    or e.duty = any (cast(:lasting as text[])) and coalesce(e.valid_until_on, :since) >= :since)
                and not exists (
                    select 1 from evidence.ended x where x.county = e.county and x.evidence_id = e.id)
                """)
                .paramSource(Params.of(sought).and("everybody", sought.orgs().isEmpty()))
                .query(RecordRows.of(Occurrence.class))
                .list();
    }
}
