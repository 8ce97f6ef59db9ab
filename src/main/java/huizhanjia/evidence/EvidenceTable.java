package huizhanjia.evidence;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.EvidenceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `evidence.evidence`, `evidence.ended` and `evidence.verified`.
@Component
class EvidenceTable {

    static final String SELECT = """
            select e.county, e.id, e.org_id, e.duty, e.kind, e.title, e.happened_on, e.valid_until_on,
                e.document_number, e.participants, e.note, e.clerk_name, e.post, e.filed_at, e.corrects_id,
                x.struck, x.reason, x.clerk_name as end_clerk, x.post as end_post, x.ended_at,
                v.how, v.clerk_name as verified_clerk, v.post as verified_post, v.verified_at
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
        var statement = evidence.statement();
        jdbc.sql("""
                insert into evidence.evidence (county, id, org_id, duty, kind, title, happened_on, valid_until_on,
                    document_number, participants, note, corrects_id, clerk_id, clerk_name, post, filed_at, told_at)
                values (:county, :id, :org, :duty, :kind, :title, :happenedOn, :validUntil,
                    :documentNumber, :participants, :note, :corrects, :clerk, :clerkName, :post, :at, :toldAt)
                """)
                .param("county", evidence.county())
                .param("id", evidence.id().value())
                .param("org", evidence.org().value())
                .param("duty", evidence.duty())
                .param("kind", statement.kind().name())
                .param("title", statement.title())
                .param("happenedOn", statement.happenedOn())
                .param("validUntil", statement.validUntil())
                .param("documentNumber", statement.documentNumber())
                .param("participants", statement.participants())
                .param("note", statement.note())
                .param(
                        "corrects",
                        evidence.corrects() == null ? null : evidence.corrects().value())
                .param("clerk", by.clerk().value())
                .param("clerkName", by.clerkName())
                .param("post", by.post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("toldAt", toldAt.atOffset(ZoneOffset.UTC))
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
                values (:county, :id, :how, :clerk, :post, :at)
                on conflict (county, evidence_id) do nothing
                """)
                .param("county", evidence.county())
                .param("id", evidence.id().value())
                .param("how", evidenceVerification.way().name())
                .param("clerk", evidenceVerification.told().clerk())
                .param("post", evidenceVerification.told().post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Ends a record; false when it was ended before.
    boolean end(Evidence evidence, Evidence.End end, Instant at) {
        return jdbc.sql("""
                insert into evidence.ended (county, evidence_id, struck, reason, clerk_name, post, ended_at)
                values (:county, :id, :struck, :reason, :clerk, :post, :at)
                on conflict (county, evidence_id) do nothing
                """)
                        .param("county", evidence.county())
                        .param("id", evidence.id().value())
                        .param("struck", end.struck())
                        .param("reason", end.reason())
                        .param("clerk", end.told().clerk())
                        .param("post", end.told().post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql(SELECT + " where e.id = :id")
                .param("id", id.value())
                .query(EvidenceTable::evidence)
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
                .query(EvidenceTable::evidence)
                .list();
    }

    /// What counts in a county since a day; of the lasting duties, whatever was not out of force by then.
    List<Occurrence> occurrences(Evidences.Sought sought) {
        return jdbc.sql("""
                select e.org_id, e.duty, e.happened_on, e.valid_until_on,
                    coalesce(e.told_at, e.filed_at) as told_at, v.evidence_id is not null as verified
                from evidence.evidence e
                left join evidence.verified v on v.county = e.county and v.evidence_id = e.id
                where e.county = :county
                and (:everybody or e.org_id = any (cast(:orgs as uuid[])))
                and (e.happened_on >= :since
                    or e.duty = any (cast(:lasting as text[])) and coalesce(e.valid_until_on, :since) >= :since)
                and not exists (
                    select 1 from evidence.ended x where x.county = e.county and x.evidence_id = e.id)
                """)
                .param("county", sought.county())
                .param("everybody", sought.orgs().isEmpty())
                .param("orgs", sought.orgs().stream().map(OrgId::toString).toArray(String[]::new))
                .param("since", sought.since())
                .param("lasting", sought.lasting().toArray(String[]::new))
                .query(EvidenceTable::occurrence)
                .list();
    }

    private static Occurrence occurrence(ResultSet row, int number) throws SQLException {
        return new Occurrence(
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getString("duty"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("valid_until_on", LocalDate.class),
                at(row, "told_at").toLocalDate(),
                row.getBoolean("verified"));
    }

    static Evidence evidence(ResultSet row, int number) throws SQLException {
        var corrects = row.getObject("corrects_id", UUID.class);
        var end = row.getString("reason") == null
                ? null
                : new Evidence.End(
                        row.getBoolean("struck"),
                        row.getString("reason"),
                        new Evidence.Telling(
                                row.getString("end_clerk"), row.getString("end_post"), at(row, "ended_at")));
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getString("duty"),
                statement(row),
                new Evidence.Telling(row.getString("clerk_name"), row.getString("post"), at(row, "filed_at")),
                corrects == null ? null : new EvidenceId(corrects),
                verification(row),
                end);
    }

    private static @Nullable EvidenceVerification verification(ResultSet row) throws SQLException {
        return row.getString("how") == null
                ? null
                : new EvidenceVerification(
                        EvidenceVerification.Way.valueOf(row.getString("how")),
                        new Evidence.Telling(
                                row.getString("verified_clerk"),
                                row.getString("verified_post"),
                                at(row, "verified_at")));
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("valid_until_on", LocalDate.class),
                row.getString("document_number"),
                row.getString("participants"),
                row.getString("note"));
    }

    private static LocalDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Days.CHINA)
                .toLocalDateTime();
    }
}
