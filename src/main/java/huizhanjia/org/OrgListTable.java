package huizhanjia.org;

import huizhanjia.database.Replanned;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// All SQL that lists organisations of a scope: pages of lists, branches of the tree, search.
@Component
class OrgListTable {

    /// The one order of organisations that stand under the same one: federations first, as `OrgKind` ranks them, then
    /// by pinyin.
    static final String SISTERS = "array_position(:kinds::text[], o.kind), o.pinyin, o.id";

    static final String[] KINDS =
            Arrays.stream(OrgKind.values()).map(Enum::name).toArray(String[]::new);

    private static final String BELOW = """
            from org.tree t
            join org.org o on o.id = t.descendant_id
            """;

    private static final String NODE = """
            select o.id, o.name, o.kind, o.initials,
                   (select count(*) from org.tree k where k.ancestor_id = o.id and k.depth = 1)
            """ + BELOW;

    private final JdbcClient jdbc;
    private final Replanned replanned;

    OrgListTable(JdbcClient jdbc, Replanned replanned) {
        this.jdbc = jdbc;
        this.replanned = replanned;
    }

    /// A page of the list after the cursor, in the order of the pinyin.
    List<OrgLine> lines(Scope scope, OrgQuery query, String after, int limit) {
        return jdbc.sql("""
                select o.id, o.name, o.kind, o.area_code, coalesce(c.names[1], ''), coalesce(c.employer_count, 0),
                       c.staff_count, o.head,
                """ + LAST_DAY + """
                       (select count(*) from org.tree k where k.ancestor_id = o.id and k.depth = 1),
                       o.pinyin || ' ' || o.id::text
                from unnest(cast(:page as uuid[])) with ordinality as s (id, place)
                join org.org o on o.id = s.id
                left join lateral (select count(*) as employer_count, cast(sum(d.staff_count) as int) as staff_count,
                                          array_agg(d.name order by k.place) as names
                                   from org.coverage k
                                   join org.employer d on d.id = k.employer_id
                                   where k.org_id = o.id and k.until_on is null) c on true
                order by s.place
                """)
                .param("page", page(scope, query, after, limit))
                .query(OrgListTable::line)
                .list();
    }

    /// Which organisations a page shows. Only this depends on how many stand below the node, so only this is planned
    /// anew.
    private UUID[] page(Scope scope, OrgQuery query, String after, int limit) {
        return filtered("select o.id\n" + BELOW + where(query) + (after.isEmpty() ? "" : BEHIND) + """
                order by (o.pinyin || ' ' || o.id::text) collate "C"
                limit :limit
                """, scope, query)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    long count(Scope scope, OrgQuery query) {
        var from = query.isWhole() ? "from org.tree t\n" : BELOW;
        return filtered("select count(*)\n" + from + where(query), scope, query)
                .query(Long.class)
                .single();
    }

    /// One organisation of the scope as the tree shows it.
    Optional<OrgLine.Node> node(Scope scope, OrgId id) {
        return jdbc.sql(NODE + """
                where t.ancestor_id = :root and t.descendant_id = :id
                """)
                .param("root", scope.root().value())
                .param("id", id.value())
                .query(OrgListTable::node)
                .optional();
    }

    /// Those of the scope that bear exactly the name, the highest first.
    List<OrgId> named(Scope scope, String name) {
        return bearing(scope, "o.name = :said", name);
    }

    /// The one of the scope that bears the credit code.
    Optional<OrgId> bearing(Scope scope, String code) {
        return bearing(scope, "o.credit_code = :said", code).stream().findFirst();
    }

    private List<OrgId> bearing(Scope scope, String condition, String said) {
        return jdbc.sql("select o.id\n" + BELOW + """
                where t.ancestor_id = :root and %s
                order by t.depth, o.id
                """.formatted(condition))
                .param("root", scope.root().value())
                .param("said", said)
                .query((row, number) -> new OrgId(row.getObject(1, UUID.class)))
                .list();
    }

    /// What stands directly under the organisation, federations first.
    List<OrgLine.Node> children(Scope scope, OrgId parent, int limit) {
        return jdbc.sql(NODE + """
                where t.ancestor_id = :parent
                  and t.depth = 1
                  and exists (select 1 from org.tree s where s.ancestor_id = :root and s.descendant_id = :parent)
                order by %s
                limit :limit
                """.formatted(SISTERS))
                .param("parent", parent.value())
                .param("root", scope.root().value())
                .param("kinds", KINDS)
                .param("limit", limit)
                .query(OrgListTable::node)
                .list();
    }

    /// The organisations the words name best, wherever they stand in the scope.
    List<OrgLine.Node> search(Scope scope, OrgQuery query, int limit) {
        return filtered("""
                with shown as (
                    select o.id, o.name, o.kind, o.initials, o.pinyin, t.depth,
                           case when o.name = :words then 0
                                when o.initials = :words or o.pinyin = :words then 1
                                when o.name like replace(:words, '%', '') || '%' then 2
                                else 3 end as rank
                    from org.tree t
                    join org.org o on o.id = t.descendant_id
                """ + where(query) + """
                    order by rank, t.depth, o.pinyin, o.id
                    limit :limit
                )
                select s.id, s.name, s.kind, s.initials,
                       (select count(*) from org.tree k where k.ancestor_id = s.id and k.depth = 1)
                from shown s
                order by s.rank, s.depth, s.pinyin, s.id
                """, scope, query)
                .param("words", query.words().strip())
                .param("limit", limit)
                .query(OrgListTable::node)
                .list();
    }

    /// The end of the term, an approved extension counted in, and a comma.
    private static final String LAST_DAY = """
            greatest(o.term_ends_on, (select max(x.until_on)
                                      from org.extension x
                                      where x.county = o.county and x.org_id = o.id and x.elected_on = o.elected_on)),
            """;

    /// A condition of its own, so that a page deep in a province's list begins in the index where the one
    /// before ended.
    private static final String BEHIND = """
            and (o.pinyin || ' ' || o.id::text) collate "C" > :after
            """;

    private static final String IN_SCOPE = """
            where t.ancestor_id = :node
              and t.depth >= :least
              and t.depth <= :most
              and exists (select 1 from org.tree s where s.ancestor_id = :root and s.descendant_id = :node)
            """;

    private static final String NAMED = """
            and (o.name like :name
                 or o.initials like :typed
                 or o.pinyin like :typed
                 or o.credit_code like :code
                 or o.id in (select f.org_id
                             from org.employer d
                             join org.coverage f on f.employer_id = d.id and f.until_on is null
                             where d.name like :name or d.initials like :typed or d.credit_code like :code))
            """;

    private static final String OVERDUE = """
            and o.term_ends_on <= :overdue
            and not exists (select 1
                            from org.extension x
                            where x.county = o.county and x.org_id = o.id and x.elected_on = o.elected_on
                              and x.until_on > :overdue)
            """;

    /// Only what is asked for: a plan for every question at once takes longer to make than most answers.
    private static String where(OrgQuery query) {
        return IN_SCOPE
                + (query.kind() == null ? "" : "and o.kind = :kind\n")
                + (query.area().isEmpty() ? "" : "and o.area_code like :area\n")
                + (query.overdueOn() == null ? "" : OVERDUE)
                + (query.namePattern() == null ? "" : NAMED);
    }

    private StatementSpec filtered(String sql, Scope scope, OrgQuery query) {
        return replanned
                .sql(sql)
                .param("root", scope.root().value())
                .param("node", query.node().value())
                .param("least", query.directOnly() ? 1 : 0)
                .param("most", query.directOnly() ? 1 : Integer.MAX_VALUE)
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("area", query.area() + "%")
                .param("overdue", query.overdueOn())
                .param("name", query.namePattern())
                .param("typed", query.typedPattern())
                .param("code", query.codePattern());
    }

    private static OrgLine line(ResultSet row, int number) throws SQLException {
        return new OrgLine(
                new OrgId(row.getObject(1, UUID.class)),
                row.getString(2),
                OrgKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, Integer.class),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getLong(10),
                row.getString(11));
    }

    private static OrgLine.Node node(ResultSet row, int number) throws SQLException {
        return new OrgLine.Node(
                new OrgId(row.getObject(1, UUID.class)),
                row.getString(2),
                OrgKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getLong(5));
    }
}
