package huizhanjia.casefile;

import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `casefile.matter` and `casefile.step`.
@Component
class CaseTable {

    private static final String COLUMNS = """
            select m.id, m.county, m.org_id as org, m.asker_id as asker, m.title, m.due_on,
                   m.clerk_name as clerk, m.post, m.opened_at as at, m.by_org, m.by_clerk
            """;

    private static final String SELECT = COLUMNS + "from casefile.matter m\n";

    /// Of units that stand in the scope, or stood there until they ended with it; and what its top asked others.
    private static final String SEEN = """
            where m.kind = :kind
              and (m.org_id in (select s.id from org.subtree(:root) s)
                   or m.asker_id = :root
                   or (m.unit_ended and m.county like :area))
            """;

    private static final String SOUGHT = SEEN + """
            and (:words = '' or position(:words in m.title) > 0)
            and (:state = '' or m.state = :state)
            """;

    private static final String IN_AREA = "from casefile.matter m where m.kind = :kind and m.county like :area ";

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String kind, CaseHead head, CaseState state, Actor by) {
        jdbc.sql("""
                insert into casefile.matter (county, id, kind, org_id, asker_id, title, due_on, place, state, turn,
                    clerk_name, post, by_org, by_clerk, opened_at)
                values (:county, :id, :kind, :org, :asker, :title, :dueOn, 0, :state, :turn,
                    :clerk, :post, :byOrg, :byClerk, :at)
                """)
                .paramSource(Params.of(head)
                        .by(by)
                        .and("kind", kind)
                        .and("state", state.name())
                        .and("turn", state.turn()))
                .update();
    }

    /// Goes on from the place; false when somebody else went on from there.
    boolean move(CaseFile<?, ?> file, CaseState after) {
        return jdbc.sql("""
                update casefile.matter m
                set place = m.place + 1, state = :state, turn = :turn, unit_ended = :ended
                where m.county = :county and m.id = :id and m.place = :place
                """)
                        .paramSource(Params.of(file.head())
                                .and("place", file.taken().size())
                                .and("state", after.name())
                                .and("turn", after.turn())
                                .and("ended", after.endsUnit()))
                        .update()
                == 1;
    }

    void add(CaseFile<?, ?> file, CaseFile.Taken<?> taken, Actor by, Instant at) {
        jdbc.sql("""
                insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name, post,
                    by_org, by_clerk, taken_at)
                values (:county, :id, :place, :step, :words, :document, :on, :clerk, :post, :byOrg, :byClerk, :at)
                """)
                .paramSource(Params.of(file.head())
                        .andAll(taken)
                        .by(by)
                        .and("place", file.taken().size())
                        .and("at", at))
                .update();
    }

    /// Whether the matter still stands at the place; nobody else goes on from there until the transaction is over.
    boolean hold(CaseFile<?, ?> file) {
        return jdbc.sql("""
                select m.place = :place
                from casefile.matter m
                where m.county = :county and m.id = :id
                for no key update
                """)
                .paramSource(Params.of(file.head()).and("place", file.taken().size()))
                .query(Boolean.class)
                .single();
    }

    Optional<CaseHead> find(String kind, CaseId id) {
        return jdbc.sql(SELECT + "where m.id = :id and m.kind = :kind")
                .paramSource(of(kind).and("id", id))
                .query(RecordRows.of(CaseHead.class))
                .optional();
    }

    /// What is open by its day, then what is over; the newest first where no day is set.
    Excerpt<CaseHead> in(String kind, Scope scope, CaseQuery query, Excerpt.Span span) {
        return new ExcerptQuery(
                        jdbc,
                        COLUMNS,
                        "from casefile.matter m\n" + SOUGHT,
                        "order by (m.turn = 'NOBODY'), m.due_on nulls last, m.id desc")
                .read(seen(kind, scope).andAll(query), span, RecordRows.of(CaseHead.class));
    }

    List<CaseHead> of(String kind, Collection<CaseId> ids) {
        return jdbc.sql(SELECT + "where m.kind = :kind and m.id = any (cast(:ids as uuid[]))")
                .paramSource(
                        of(kind).and("ids", ids.stream().map(CaseId::toString).toList()))
                .query(RecordRows.of(CaseHead.class))
                .list();
    }

    List<CaseHead> about(String kind, Collection<OrgId> orgs) {
        return newest(
                "m.org_id = any (cast(:orgs as uuid[]))",
                of(kind).and("orgs", orgs.stream().map(OrgId::toString).toList()));
    }

    List<CaseHead> in(String kind, String area) {
        return newest("m.county like :area", of(kind).and("area", area + "%"));
    }

    private List<CaseHead> newest(String condition, Params params) {
        return jdbc.sql(SELECT + "where m.kind = :kind and " + condition + " order by m.opened_at desc")
                .paramSource(params)
                .query(RecordRows.of(CaseHead.class))
                .list();
    }

    List<OrgId> orgsInWork(String kind, String area) {
        return jdbc.sql("select distinct m.org_id " + IN_AREA + "and m.turn <> 'NOBODY'")
                .paramSource(of(kind).and("area", area + "%"))
                .query((row, number) -> new OrgId(row.getObject(1, UUID.class)))
                .list();
    }

    List<CaseId> held(String kind, String area, CaseTurn turn) {
        return jdbc.sql("select m.id " + IN_AREA + "and m.turn = :turn")
                .paramSource(of(kind).and("area", area + "%").and("turn", turn))
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /// All that are not over, the newest first.
    List<CaseHead> open(String kind, Scope scope) {
        return jdbc.sql(SELECT + SEEN + "and m.turn <> 'NOBODY' order by m.id desc")
                .paramSource(seen(kind, scope))
                .query(RecordRows.of(CaseHead.class))
                .list();
    }

    /// How many stand how, by the names of the states.
    Map<String, Long> counts(String kind, Scope scope) {
        return jdbc
                .sql("select m.state, count(*) as count from casefile.matter m " + SEEN + "group by m.state")
                .paramSource(seen(kind, scope))
                .query(RecordRows.of(Count.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Count::state, Count::count));
    }

    private record Count(String state, long count) {}

    boolean isOpen(String kind, OrgId org) {
        return jdbc.sql("""
                select exists (select 1
                               from casefile.matter m
                               where m.org_id = :org and m.kind = :kind and m.turn <> 'NOBODY')
                """)
                .paramSource(of(kind).and("org", org))
                .query(Boolean.class)
                .single();
    }

    /// How many wait for the top of the scope, as the unit or as the one that asked.
    Cases.Waiting waiting(String kind, Scope scope, Set<CaseTurn> turns, LocalDate today) {
        return jdbc.sql("""
                select count(*) as count, coalesce(bool_or(m.turn = 'UNIT' and m.due_on < :today), false) as late
                from casefile.matter m
                """ + SEEN + """
                and m.turn = any (:turns)
                and (m.turn = 'UNIT' and m.asker_id is distinct from :root
                     or m.turn = 'ASKER' and m.asker_id = :root)
                """)
                .paramSource(seen(kind, scope)
                        .and("turns", turns.stream().map(CaseTurn::name).toList())
                        .and("today", today))
                .query(RecordRows.of(Cases.Waiting.class))
                .single();
    }

    /// What was done in each, in its order.
    List<Row> steps(Collection<CaseId> matters) {
        return jdbc.sql("""
                select s.matter_id, s.step, s.words, s.document, s.on_day, s.clerk_name as clerk, s.post,
                       s.taken_at as at, s.by_org, s.by_clerk
                from casefile.step s
                where s.matter_id = any (cast(:ids as uuid[]))
                order by s.matter_id, s.place
                """)
                .paramSource(Params.none()
                        .and("ids", matters.stream().map(CaseId::toString).toList()))
                .query(RecordRows.of(Row.class))
                .list();
    }

    /// A step as it is kept.
    record Row(CaseId matterId, String step, String words, String document, LocalDate onDay, DoneBy said) {}

    private static Params seen(String kind, Scope scope) {
        return of(kind).and("root", scope.root()).and("area", scope.area() + "%");
    }

    private static Params of(String kind) {
        return Params.none().and("kind", kind);
    }
}
