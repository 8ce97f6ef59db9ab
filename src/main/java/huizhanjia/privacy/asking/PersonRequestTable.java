package huizhanjia.privacy.asking;

import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.Signed;
import huizhanjia.vault.Mask;
import huizhanjia.vault.SealedColumn;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.request` and `privacy.request_step`. The name of somebody who is no member rests sealed.
@Component
class PersonRequestTable {

    /// The name of somebody who is no member, bound to the request.
    static final SealedColumn SEALED = new SealedColumn("privacy.request", "sealed", "county", "id");

    private static final String SELECT = """
            select r.county, r.id, r.org_id, r.member_id, r.sealed, r.kind, r.words, r.identity, r.received_on,
                r.clerk_name, r.post, r.recorded_at
            from privacy.request r
            """;

    private static final String IN = """
            where r.org_id in (select s.id from org.subtree(:root) s)
            """;
    private static final String ANSWERED = """
            exists (
                select 1
                from privacy.request_step s
                where s.county = r.county and s.request_id = r.id and s.kind in ('GRANT', 'REFUSE')
            )
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    PersonRequestTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(PersonRequest request) {
        var member = request.who().member();
        var asked = request.asked();
        jdbc.sql("""
                insert into privacy.request (county, id, org_id, member_id, sealed, kind, words, identity, received_on,
                    clerk_name, post, recorded_at)
                values (:county, :id, :org, :member, :sealed, :kind, :words, :identity, :received, :clerk, :post, :at)
                """)
                .param("county", request.handler().county())
                .param("id", request.id().value())
                .param("org", request.handler().org().value())
                .param("member", member == null ? null : member.value())
                .param(
                        "sealed",
                        member == null
                                ? vault.seal(place(request), request.who().name())
                                : null)
                .param("kind", asked.kind().name())
                .param("words", asked.words())
                .param("identity", asked.identity())
                .param("received", asked.receivedOn())
                .param("clerk", request.signed().clerk())
                .param("post", request.signed().post())
                .param("at", request.signed().stamp())
                .update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(PersonRequest request, PersonRequest.Step step) {
        return jdbc.sql("""
                insert into privacy.request_step (county, request_id, place, kind, words, article, on_day, clerk_name,
                    post, recorded_at)
                values (:county, :request, :place, :kind, :words, :article, :on, :clerk, :post, :at)
                on conflict (county, request_id, place) do nothing
                """)
                        .param("county", request.handler().county())
                        .param("request", request.id().value())
                        .param("place", request.steps().size())
                        .param("kind", step.kind().name())
                        .param("words", step.words())
                        .param("article", step.article())
                        .param("on", step.on())
                        .param("clerk", step.signed().clerk())
                        .param("post", step.signed().post())
                        .param("at", step.signed().stamp())
                        .update()
                == 1;
    }

    Optional<PersonRequest> find(PersonRequestId id) {
        return withSteps(jdbc.sql(SELECT + " where r.id = :id")
                        .param("id", id.value())
                        .query(this::request)
                        .list())
                .stream()
                .findFirst();
    }

    /// Requests of the unions of a scope that want an answer, the oldest first.
    Excerpt<PersonRequest> waiting(Scope scope, Excerpt.Span span) {
        return page(scope, "and not " + ANSWERED, "order by r.received_on, r.id\n", span);
    }

    /// Those that were answered, the newest first.
    Excerpt<PersonRequest> answered(Scope scope, Excerpt.Span span) {
        return page(scope, "and " + ANSWERED, "order by r.received_on desc, r.id desc\n", span);
    }

    /// All that want an answer, for work that weighs them.
    List<PersonRequest> open(Scope scope) {
        return withSteps(jdbc.sql(SELECT + IN + "and not " + ANSWERED + "order by r.received_on, r.id")
                .param("root", scope.root().value())
                .query(this::request)
                .list());
    }

    /// How many want an answer, county by county, and since when.
    List<RequestTimes.Oldest> oldest(Scope scope) {
        return jdbc.sql("""
                select r.county, count(*) as requests, min(r.received_on) as received_on
                from privacy.request r
                """ + IN + "and not " + ANSWERED + "group by r.county")
                .param("root", scope.root().value())
                .query(RequestTimes.Oldest.class)
                .list();
    }

    private Excerpt<PersonRequest> page(Scope scope, String which, String order, Excerpt.Span span) {
        var rows = jdbc.sql(SELECT + IN + which + order + "limit :limit offset :from")
                .param("root", scope.root().value())
                .param("limit", span.rows())
                .param("from", span.from())
                .query(this::request)
                .list();
        var total = jdbc.sql("select count(*) from privacy.request r\n" + IN + which)
                .param("root", scope.root().value())
                .query(Long.class)
                .single();
        return new Excerpt<>(withSteps(rows), total, span.from());
    }

    private List<PersonRequest> withSteps(List<PersonRequest> requests) {
        var ids = requests.stream().map(request -> request.id().value()).toArray(UUID[]::new);
        var steps = jdbc.sql("""
                select s.request_id, s.kind, s.words, s.article, s.on_day, s.clerk_name, s.post, s.recorded_at
                from privacy.request_step s
                where s.request_id = any(:ids)
                order by s.request_id, s.place
                """).param("ids", ids).query(PersonRequestTable::taken).list().stream()
                .collect(Collectors.groupingBy(Taken::request));
        return requests.stream()
                .map(it -> new PersonRequest(
                        it.id(),
                        it.handler(),
                        it.who(),
                        it.asked(),
                        it.signed(),
                        steps.getOrDefault(it.id().value(), List.of()).stream()
                                .map(Taken::step)
                                .toList()))
                .toList();
    }

    private static SealedPlace place(PersonRequest request) {
        return SEALED.at(request.handler().county(), request.id());
    }

    /// What does not open in its place is printed as such.
    private String name(ResultSet row) throws SQLException {
        var place = SEALED.at(row.getString("county"), row.getString("id"));
        return vault.find(place, row.getBytes("sealed")).orElse(Mask.UNREADABLE);
    }

    private record Taken(UUID request, PersonRequest.Step step) {}

    private static Taken taken(ResultSet row, int number) throws SQLException {
        var step = new PersonRequest.Step(
                PersonRequest.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("article"),
                row.getObject("on_day", LocalDate.class),
                Signed.of(row));
        return new Taken(row.getObject("request_id", UUID.class), step);
    }

    private PersonRequest request(ResultSet row, int number) throws SQLException {
        var member = row.getObject("member_id", UUID.class);
        var who = member == null
                ? new PersonRequest.Who(null, name(row))
                : new PersonRequest.Who(new MemberId(member), "");
        return new PersonRequest(
                new PersonRequestId(row.getObject("id", UUID.class)),
                new Handler(row.getString("county"), new OrgId(row.getObject("org_id", UUID.class))),
                who,
                new PersonRequest.Asked(
                        RequestKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("identity")),
                Signed.of(row),
                List.of());
    }
}
