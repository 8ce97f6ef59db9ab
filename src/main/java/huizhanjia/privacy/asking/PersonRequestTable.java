package huizhanjia.privacy.asking;

import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Scope;
import huizhanjia.vault.Mask;
import huizhanjia.vault.SealedColumn;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.request` and `privacy.request_step`. The name of somebody who is no member rests sealed.
@Component
class PersonRequestTable {

    /// The name of somebody who is no member, bound to the request.
    static final SealedColumn SEALED = new SealedColumn("privacy.request", "sealed", "county", "id");

    private static final String SELECT = """
            select r.county, r.id, r.org_id as org, r.member_id as member, '' as name, r.sealed, r.kind, r.words,
                r.identity, r.received_on, r.clerk_name as clerk, r.post, r.recorded_at as at
            """;

    private static final String IN = """
            from privacy.request r
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
        var who = request.who();
        var sealed = who.member() == null ? vault.seal(place(request), who.name()) : null;
        jdbc.sql("""
                insert into privacy.request (county, id, org_id, member_id, sealed, kind, words, identity, received_on,
                    clerk_name, post, recorded_at)
                values (:county, :id, :org, :member, :sealed, :kind, :words, :identity, :receivedOn, :clerk, :post, :at)
                """).paramSource(Params.of(request).and("sealed", sealed)).update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(PersonRequest request, PersonRequest.Step step) {
        return jdbc.sql("""
                insert into privacy.request_step (county, request_id, place, kind, words, article, on_day, clerk_name,
                    post, recorded_at)
                values (:county, :request, :place, :kind, :words, :article, :on, :clerk, :post, :at)
                on conflict (county, request_id, place) do nothing
                """)
                        .paramSource(Params.of(step)
                                .and("county", request.handler().county())
                                .and("request", request.id())
                                .and("place", request.steps().size()))
                        .update()
                == 1;
    }

    Optional<PersonRequest> find(PersonRequestId id) {
        return withSteps(jdbc.sql(SELECT + "from privacy.request r where r.id = :id")
                        .param("id", id.value())
                        .query(this::request)
                        .list())
                .stream()
                .findFirst();
    }

    /// Requests of the unions of a scope that want an answer, the oldest first.
    Excerpt<PersonRequest> waiting(Scope scope, Excerpt.Span span) {
        return page(scope, "and not " + ANSWERED, "order by r.received_on, r.id", span);
    }

    /// Those that were answered, the newest first.
    Excerpt<PersonRequest> answered(Scope scope, Excerpt.Span span) {
        return page(scope, "and " + ANSWERED, "order by r.received_on desc, r.id desc", span);
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
                """ + IN + "and not " + ANSWERED + "group by r.county")
                .param("root", scope.root().value())
                .query(RecordRows.of(RequestTimes.Oldest.class))
                .list();
    }

    private Excerpt<PersonRequest> page(Scope scope, String which, String order, Excerpt.Span span) {
        var page = new ExcerptQuery(jdbc, SELECT, IN + which, order)
                .read(Params.none().and("root", scope.root()), span, this::request);
        return new Excerpt<>(withSteps(page.rows()), page.total(), page.from());
    }

    private List<PersonRequest> withSteps(List<PersonRequest> requests) {
        var steps = jdbc
                .sql("""
                select s.request_id, s.kind, s.words, s.article, s.on_day as on, s.clerk_name as clerk, s.post,
                    s.recorded_at as at
                from privacy.request_step s
                where s.request_id = any (cast(:ids as uuid[]))
                order by s.request_id, s.place
                """)
                .paramSource(Params.none()
                        .and("ids", requests.stream().map(PersonRequest::id).toList()))
                .query(RecordRows.of(Taken.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Taken::requestId, Collectors.mapping(Taken::step, Collectors.toList())));
        return requests.stream()
                .map(it -> with(it, it.who(), steps.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private record Taken(PersonRequestId requestId, PersonRequest.Step step) {}

    /// A name that does not open in its place is printed as such.
    private PersonRequest request(ResultSet row, int number) throws SQLException {
        var read = RecordRows.of(PersonRequest.class).mapRow(row, number);
        if (read.who().member() != null) {
            return read;
        }
        var name = vault.find(place(read), row.getBytes("sealed")).orElse(Mask.UNREADABLE);
        return with(read, new PersonRequest.Who(null, name), List.of());
    }

    private static PersonRequest with(PersonRequest it, PersonRequest.Who who, List<PersonRequest.Step> steps) {
        return new PersonRequest(it.id(), it.handler(), who, it.asked(), it.signed(), steps);
    }

    private static SealedPlace place(PersonRequest request) {
        return SEALED.at(request.handler().county(), request.id());
    }
}
