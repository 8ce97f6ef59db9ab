package huizhanjia.intake;

import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.intake.IntakeCard.Marks;
import huizhanjia.intake.IntakeCard.Running;
import huizhanjia.intake.IntakeCard.UploadedFile;
import huizhanjia.intake.IntakeCard.Uploader;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.sheet.Mapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// Intakes: `intake.intake`.
@Component
class IntakeTable {

    private static final String SELECT = """
            select i.county, i.id, i.roster, i.file_name, i.file_bytes as bytes, i.org_id as org, i.clerk_id as clerk,
                   i.clerk_name as uploader_name, i.post, i.uploaded_at, i.mapping, i.said, i.job_id,
                   i.job_stage as stage, i.failure, i.remark_count as remarks, i.passed_count as passed_over,
                   i.checked_at, i.committed_at, i.undone_at, i.purged_at
            """;

    private static final String FROM = "from intake.intake i\n";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    IntakeTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(IntakeCard card, byte[] digest) {
        jdbc.sql("""
                insert into intake.intake (county, id, roster, file_name, file_bytes, file_digest, org_id, clerk_id,
                                           clerk_name, post, uploaded_at, mapping, said)
                values (:county, :id, :roster, :fileName, :bytes, :digest, :org, :clerk,
                        :uploaderName, :post, :uploadedAt, :mapping, :said)
                """)
                .paramSource(Params.of(card)
                        .and("digest", digest)
                        .and("mapping", json.writeValueAsString(card.mapping()))
                        .and("said", json.writeValueAsString(card.said().answers())))
                .update();
    }

    Optional<IntakeCard> find(IntakeId id) {
        return jdbc.sql(SELECT + FROM + "where i.id = :id")
                .param("id", id.value())
                .query(this::card)
                .optional();
    }

    /// Those of the scope's unions, the newest first.
    Excerpt<IntakeCard> newest(Scope scope, Excerpt.Span span) {
        var in = FROM + "where i.county = :county and i.org_id in (select s.id from org.subtree(:root) s)";
        return new ExcerptQuery(jdbc, SELECT, in, "order by i.uploaded_at desc, i.id")
                .read(Params.none().and("county", scope.county()).and("root", scope.root()), span, this::card);
    }

    /// When the same file was committed before and not taken back.
    Optional<Instant> committedBefore(IntakeCard card) {
        return on(card, """
                select max(i.committed_at) as at
                from intake.intake i
                join intake.intake j on j.county = i.county and j.file_digest = i.file_digest
                where j.county = :county and j.id = :id and i.id <> j.id and i.roster = j.roster and i.undone_at is null
                having max(i.committed_at) is not null
                """)
                .query((row, at) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /// False when a long step is under way or it was committed.
    boolean map(IntakeCard card, Mapping mapping, Said said) {
        return on(card, """
                update intake.intake
                set mapping = :mapping, said = :said, checked_at = null, failure = ''
                where county = :county and id = :id and job_id is null and committed_at is null
                """)
                        .param("mapping", json.writeValueAsString(mapping))
                        .param("said", json.writeValueAsString(said.answers()))
                        .update()
                == 1;
    }

    /// Whether the long step may begin; false when another one is under way, or one ended since the card was read.
    boolean begin(IntakeCard card, Running running, @Nullable CommitChoice choice) {
        return on(card, """
                update intake.intake
                set job_id = :job, job_stage = :stage, failure = '', choice = coalesce(:choice, choice)
                where county = :county and id = :id and job_id is null
                  and committed_at is not distinct from cast(:committed as timestamptz)
                  and undone_at is not distinct from cast(:undone as timestamptz)
                """)
                        .param("committed", Objects.toString(card.marks().committedAt(), null))
                        .param("undone", Objects.toString(card.marks().undoneAt(), null))
                        .param("job", running.id().value())
                        .param("stage", running.stage().name())
                        .param("choice", choice == null ? null : choice.name())
                        .update()
                == 1;
    }

    /// Keeps what was said beside a step that begins in the same transaction.
    void say(IntakeCard card, Said said) {
        on(card, "update intake.intake set said = :said where county = :county and id = :id")
                .param("said", json.writeValueAsString(said.answers()))
                .update();
    }

    Optional<CommitChoice> choice(IntakeCard card) {
        return on(card, "select i.choice from intake.intake i where i.county = :county and i.id = :id")
                .query((row, at) -> Optional.ofNullable(row.getString("choice")).map(CommitChoice::valueOf))
                .single();
    }

    void fail(IntakeCard card, String failure) {
        on(card, """
                update intake.intake
                set job_id = null, job_stage = null, failure = :failure
                where county = :county and id = :id
                """).param("failure", failure).update();
    }

    void checked(IntakeCard card, int remarks, int passedOver, Instant at) {
        on(card, """
                update intake.intake
                set job_id = null, job_stage = null, checked_at = :at, remark_count = :remarks, passed_count = :passed
                where county = :county and id = :id
                """)
                .param("remarks", remarks)
                .param("passed", passedOver)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void committed(IntakeCard card, Instant at) {
        on(card, """
                update intake.intake
                set job_id = null, job_stage = null, committed_at = :at
                where county = :county and id = :id
                """).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void undone(IntakeCard card, Instant at) {
        on(card, """
                update intake.intake
                set job_id = null, job_stage = null, undone_at = :at
                where county = :county and id = :id
                """).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /// Those whose file serves no purpose any more: committed or taken back, or left lying.
    List<IntakeCard> outlived(Instant committedBefore, Instant uploadedBefore) {
        return jdbc.sql(SELECT + FROM + """
                where i.purged_at is null and i.job_id is null
                  and (i.committed_at < :committed or (i.committed_at is null and i.uploaded_at < :uploaded))
                """)
                .param("committed", committedBefore.atOffset(ZoneOffset.UTC))
                .param("uploaded", uploadedBefore.atOffset(ZoneOffset.UTC))
                .query(this::card)
                .list();
    }

    void purged(IntakeCard card, Instant at) {
        on(card, "update intake.intake set purged_at = :at where county = :county and id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec on(IntakeCard card, String sql) {
        return jdbc.sql(sql)
                .param("county", card.county())
                .param("id", card.id().value());
    }

    private IntakeCard card(ResultSet row, int number) throws SQLException {
        var it = RecordRows.of(Kept.class).mapRow(row, number);
        return new IntakeCard(
                it.id(),
                it.county(),
                it.roster(),
                it.file(),
                it.org(),
                it.uploader(),
                json.readValue(it.mapping(), Mapping.class),
                new Said(json.readValue(it.said(), ANSWERS)),
                it.job(),
                it.failure(),
                it.marks());
    }

    /// A card as it rests.
    private record Kept(
            IntakeId id,
            String county,
            String roster,
            UploadedFile file,
            OrgId org,
            Uploader uploader,
            String mapping,
            String said,
            @Nullable Running job,
            String failure,
            Marks marks) {}
}
