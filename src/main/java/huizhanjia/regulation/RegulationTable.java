package huizhanjia.regulation;

import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `regulation.version`.
@Component
class RegulationTable {

    private static final String SELECT = """
            select v.id, v.series, v.place, v.county, v.org_id, v.org_name, v.repealed, v.title, v.basis, v.adopted_by,
                   v.from_on, v.review_on, v.duties, v.words, v.recorded_at, v.clerk_name
            """;

    private static final String FROM = "from regulation.version v\n";

    /// The latest version of each that somebody looks for.
    private static final String SOUGHT = """
            where v.org_id in (select s.id from org.subtree(:root) s)
              and not exists (select 1 from regulation.version n
                              where n.county = v.county and n.series = v.series and n.place > v.place)
              and (:words = '' or position(:words in v.title || ' ' || v.adopted_by || ' ' || v.org_name) > 0)
              and case :state when 'REPEALED' then v.repealed
                              when 'STALE' then not v.repealed and v.review_on < :on
                              when 'CURRENT' then not v.repealed and v.review_on >= :on
                              else true end
            """;

    private final JdbcClient jdbc;

    RegulationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters a version at its place; false when somebody else took that place.
    boolean add(Regulation version, Actor by) {
        return jdbc.sql("""
                insert into regulation.version (county, id, series, place, org_id, org_name, repealed, title, basis,
                    adopted_by, from_on, review_on, duties, words, recorded_at, clerk_name, post)
                values (:county, :id, :series, :place, :orgId, :orgName, :repealed, :title, :basis, :adoptedBy, :fromOn,
                    :reviewOn, :duties, :words, :recordedAt, :clerk, :post)
                on conflict (county, series, place) do nothing
                """).paramSource(Params.of(version).by(by)).update() == 1;
    }

    Optional<Regulation> find(UUID id) {
        return jdbc.sql(SELECT + FROM + "where v.id = :id")
                .param("id", id)
                .query(RecordRows.of(Regulation.class))
                .optional();
    }

    /// Every version, the newest first.
    List<Regulation> versions(Regulation of) {
        return jdbc.sql(SELECT + FROM + "where v.county = :county and v.series = :series order by v.place desc")
                .paramSource(Params.of(of))
                .query(RecordRows.of(Regulation.class))
                .list();
    }

    /// Those in force of a county's unions, by the duty.
    List<Answer> answering(String county, String duty) {
        return jdbc.sql("""
                select v.org_id, max(v.review_on) as review_on
                from regulation.version v
                where v.county = :county and :duty = any(v.duties) and not v.repealed
                  and not exists (select 1 from regulation.version n
                                  where n.county = v.county and n.series = v.series and n.place > v.place)
                group by v.org_id
                """)
                .paramSource(Params.none().and("county", county).and("duty", duty))
                .query(RecordRows.of(Answer.class))
                .list();
    }

    /// A union that has a 制度 for a duty, and until when it need not be looked at.
    record Answer(OrgId orgId, LocalDate reviewOn) {}

    Excerpt<Regulation> in(Scope scope, Regulations.Sought sought, Excerpt.Span span) {
        return new ExcerptQuery(jdbc, SELECT, FROM + SOUGHT, "order by v.repealed, v.review_on, v.id")
                .read(Params.of(sought).and("root", scope.root()), span, RecordRows.of(Regulation.class));
    }
}
