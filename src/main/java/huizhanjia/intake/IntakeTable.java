package huizhanjia.intake;

import huizhanjia.intake.IntakeCard.Marks;
import huizhanjia.intake.IntakeCard.Running;
import huizhanjia.intake.IntakeCard.UploadedFile;
import huizhanjia.intake.IntakeCard.Uploader;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.sheet.Mapping;
import huizhanjia.task.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
            select i.county, i.id, i.roster, i.file_name, i.file_bytes, i.org_id, i.clerk_id, i.clerk_name, i.post,
                   i.uploaded_at, i.mapping, i.said, i.job_id, i.job_stage, i.failure, i.remark_count, i.passed_count,
                   i.checked_at, i.committed_at, i.undone_at, i.purged_at
            from intake.intake i
            """;

    private static final String SCOPE =
            "where i.county = :county and i.org_id in (select s.id from org.subtree(:root) s)";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    IntakeTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(IntakeCard card, byte[] digest) {
        on(card, """
                insert into intake.intake (county, id, roster, file_name, file_bytes, file_digest, org_id, clerk_id,
                                           clerk_name, post, uploaded_at, mapping, said)
                values (:county, :id, :roster, :fileName, :fileBytes, :digest, :org, :clerk,
                        :clerkName, :post, :at, :mapping, :said)
                """)
                .param("roster", card.roster())
                .param("fileName", card.file().name())
                .param("fileBytes", card.file().bytes())
                .param("digest", digest)
                .param("org", card.org().value())
                .param("clerk", card.uploader().clerk().value())
                .param("clerkName", card.uploader().name())
                .param("post", card.uploader().post())
                .param("at", card.marks().uploadedAt().atOffset(ZoneOffset.UTC))
                .param("mapping", json.writeValueAsString(card.mapping()))
                .param("said", json.writeValueAsString(card.said().answers()))
                .update();
    }

    Optional<IntakeCard> find(IntakeId id) {
        return jdbc.sql(SELECT + "where i.id = :id")
                .param("id", id.value())
                .query((row, at) -> card(row))
                .optional();
    }

    /// Those of the scope's unions, the newest first.
    Excerpt<IntakeCard> newest(Scope scope, Excerpt.Span span) {
        var named = Map.of("county", scope.county(), "root", scope.root().value());
        var rows = jdbc.sql(SELECT + SCOPE + " order by i.uploaded_at desc, i.id limit :limit offset :from")
                .params(named)
                .param("limit", span.rows())
                .param("from", span.from())
                .query((row, at) -> card(row))
                .list();
        var count = jdbc.sql("select count(*) from intake.intake i " + SCOPE).params(named);
        var total = count.query(Long.class).single();
        return new Excerpt<>(rows, total, span.from());
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
        return jdbc.sql(SELECT + """
                where i.purged_at is null and i.job_id is null
                  and (i.committed_at < :committed or (i.committed_at is null and i.uploaded_at < :uploaded))
                """)
                .param("committed", committedBefore.atOffset(ZoneOffset.UTC))
                .param("uploaded", uploadedBefore.atOffset(ZoneOffset.UTC))
                .query((row, at) -> card(row))
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

    private IntakeCard card(ResultSet row) throws SQLException {
        var job = row.getObject("job_id", UUID.class);
        return new IntakeCard(
                new IntakeId(row.getObject("id", UUID.class)),
                row.getString("county"),
                row.getString("roster"),
                new UploadedFile(row.getString("file_name"), row.getLong("file_bytes")),
                new OrgId(row.getObject("org_id", UUID.class)),
                new Uploader(
                        new ClerkId(row.getObject("clerk_id", UUID.class)),
                        row.getString("clerk_name"),
                        row.getString("post")),
                json.readValue(row.getString("mapping"), Mapping.class),
                new Said(json.readValue(row.getString("said"), ANSWERS)),
                job == null ? null : new Running(new JobId(job), IntakeStage.valueOf(row.getString("job_stage"))),
                row.getString("failure"),
                marks(row));
    }

    private static Marks marks(ResultSet row) throws SQLException {
        return new Marks(
                row.getTimestamp("uploaded_at").toInstant(),
                instant(row.getTimestamp("checked_at")),
                instant(row.getTimestamp("committed_at")),
                instant(row.getTimestamp("undone_at")),
                instant(row.getTimestamp("purged_at")),
                row.getInt("remark_count"),
                row.getInt("passed_count"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
