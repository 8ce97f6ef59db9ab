package huizhanjia.approval;

import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Stage;
import huizhanjia.approval.course.TacitConsent;
import huizhanjia.approval.limit.TimeLimit;
import huizhanjia.database.Params;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Confidence;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// All SQL on `approval.petition` and its route, `approval.stage`.
@Component
class PetitionTable {

    private static final TypeReference<LinkedHashMap<String, String>> FACTS = new TypeReference<>() {};
    private static final String SELECT = """
            select p.county, p.id, p.org_id, p.kind, p.subject, p.title, p.words, p.facts, p.rules_on,
                (select min(h.due_on)
                 from approval.holding h
                 where h.county = p.county and h.petition_id = p.id) as due_on
            from approval.petition p
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PetitionTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A petition before its steps.
    record Begun(
            PetitionId id,
            String county,
            Submission submission,
            LocalDate rulesOn,
            @Nullable LocalDate dueOn) {

        Petition told(List<Stage> route, List<Petition.Step> steps) {
            var course = Course.submitted(
                    Desk.author(submission.org()), steps.getFirst().act().clerk(), route);
            for (var step : steps.subList(1, steps.size())) {
                course = course.after(step.act());
            }
            return new Petition(id, county, submission, rulesOn, course, steps, dueOn);
        }
    }

    void add(Petition petition, Instant at) {
        var submission = petition.submission();
        jdbc.sql("""
                insert into approval.petition (county, id, org_id, kind, subject, title, words, facts, rules_on,
                    submitted_at)
                values (:county, :id, :org, :kind, :subject, :title, :words, cast(:facts as json), :rulesOn, :at)
                """)
                .paramSource(Params.of(submission)
                        .and("county", petition.county())
                        .and("id", petition.id())
                        .and("title", submission.text().title().strip())
                        .and("words", submission.text().words().strip())
                        .and("facts", json.writeValueAsString(submission.text().facts()))
                        .and("rulesOn", petition.rulesOn())
                        .and("at", at))
                .update();
        var route = petition.course().route();
        for (int place = 0; place < route.size(); place++) {
            add(petition, place, route.get(place));
        }
    }

    private void add(Petition petition, int place, Stage stage) {
        jdbc.sql("""
                insert into approval.stage (county, petition_id, place, name, desks, day_count, day_kind, silence)
                values (:county, :petition, :place, :name, :desks, :days, :count, :article)
                """)
                .paramSource(Params.of(stage)
                        .and("county", petition.county())
                        .and("petition", petition.id())
                        .and("place", place)
                        .and("desks", stage.desks().stream().map(Desk::text).toList()))
                .update();
    }

    Optional<Begun> find(PetitionId id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id.value())
                .query(this::begun)
                .optional();
    }

    List<Begun> all(Collection<PetitionId> ids) {
        return jdbc.sql(SELECT + " where p.id = any (cast(:ids as uuid[]))")
                .paramSource(Params.none().and("ids", ids))
                .query(this::begun)
                .list();
    }

    /// What waits anywhere has not ended.
    List<Begun> open(String kind, Scope scope) {
        return jdbc.sql(SELECT + """
                 where p.kind = :kind and p.org_id in (select org.subtree(:root))
                    and exists (select 1 from approval.holding h where h.county = p.county and h.petition_id = p.id)
                order by p.id
                """)
                .param("kind", kind)
                .param("root", scope.root().value())
                .query(this::begun)
                .list();
    }

    List<Begun> about(String subject) {
        return jdbc.sql(SELECT + " where p.subject = :subject order by p.id desc")
                .param("subject", subject)
                .query(this::begun)
                .list();
    }

    Map<PetitionId, List<Stage>> routes(Collection<PetitionId> ids) {
        return jdbc.sql("""
                select s.petition_id, s.name, s.desks, s.day_count, s.day_kind, s.silence
                from approval.stage s
                where s.petition_id = any (cast(:ids as uuid[]))
                order by s.petition_id, s.place
                """).paramSource(Params.none().and("ids", ids)).query(PetitionTable::kept).list().stream()
                .collect(Collectors.groupingBy(Kept::petition, Collectors.mapping(Kept::stage, Collectors.toList())));
    }

    static List<Desk> desks(Array array) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(Desk::read).toList();
    }

    private record Kept(PetitionId petition, Stage stage) {}

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var silence = row.getString("silence");
        return new Kept(
                new PetitionId(row.getObject("petition_id", UUID.class)),
                new Stage(
                        row.getString("name"),
                        desks(row.getArray("desks")),
                        new TimeLimit(row.getInt("day_count"), TimeLimit.Count.valueOf(row.getString("day_kind"))),
                        silence == null ? null : new TacitConsent(silence, Confidence.VERIFIED)));
    }

    private Begun begun(ResultSet row, int number) throws SQLException {
        var text = new Submission.Text(
                row.getString("title"), row.getString("words"), json.readValue(row.getString("facts"), FACTS));
        return new Begun(
                new PetitionId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new Submission(
                        row.getString("kind"),
                        row.getString("subject"),
                        new OrgId(row.getObject("org_id", UUID.class)),
                        text),
                row.getObject("rules_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }
}
