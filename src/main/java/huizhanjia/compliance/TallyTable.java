package huizhanjia.compliance;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts of `compliance.verdict`: as they are now, and day by day in `compliance.tally`.
@Component
class TallyTable {

    private final JdbcClient jdbc;

    TallyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counts the county as it stands and keeps that as the counts of the day.
    void keep(String county, LocalDate day) {
        jdbc.sql("delete from compliance.tally t where t.county = :county and t.day = :day")
                .param("county", county)
                .param("day", day)
                .update();
        jdbc.sql("""
                insert into compliance.tally (county, day, duty, status, org_count)
                select v.county, :day, v.duty, v.status, count(*)
                from compliance.verdict v
                where v.county = :county
                group by v.county, v.duty, v.status
                """).param("county", county).param("day", day).update();
    }

    boolean isKept(String county, LocalDate day) {
        return jdbc.sql("""
                select exists (select 1 from compliance.tally t where t.county = :county and t.day = :day)
                """)
                .param("county", county)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /// The organisation and everything below it, within one county.
    List<Count> below(Scope part) {
        return jdbc.sql("""
                select v.duty, v.status, count(*) as orgs
                from compliance.verdict v
                where v.county = :county
                and v.org_id in (select s.id from org.subtree(:root) s)
                group by v.duty, v.status
                """)
                .param("county", part.county())
                .param("root", part.root().value())
                .query(RecordRows.of(Count.class))
                .list();
    }

    /// Whole counties of an area, as their last counting left them.
    List<Count> inArea(Scope part) {
        return jdbc.sql("""
                select t.duty, t.status, sum(t.org_count) as orgs
                from compliance.tally t
                join (select l.county, max(l.day) as day
                      from compliance.tally l
                      where l.county like :area || '%'
                      group by l.county) latest on latest.county = t.county and latest.day = t.day
                group by t.duty, t.status
                """)
                .param("area", part.area())
                .query(RecordRows.of(Count.class))
                .list();
    }

    /// The newest days of whole counties of an area.
    List<Verdicts.Day> days(String area, int limit) {
        return jdbc.sql("""
                select t.day as on, sum(t.org_count) filter (where t.status <> 'NOT_APPLICABLE') as owed,
                    sum(t.org_count) filter (where t.status = 'MET') as met,
                    sum(t.org_count) filter (where t.status = 'FORBIDDEN' or t.status like 'OVERDUE%') as overdue
                from compliance.tally t
                where t.county like :area || '%'
                group by t.day
                order by t.day desc
                limit :limit
                """)
                .param("area", area)
                .param("limit", limit)
                .query(RecordRows.of(Verdicts.Day.class))
                .list();
    }

    /// The units of a clause that stand in any of the statuses, the earliest due first.
    List<VerdictRow> units(Question question) {
        return jdbc.sql("""
                select v.org_id, v.duty, v.status, v.since_on, v.due_on, v.finding
                from compliance.verdict v
                where v.county like :area || '%'
                and v.org_id in (select s.id from org.subtree(:root) s)
                and v.duty = any (cast(:duties as text[]))
                and v.status = any (cast(:statuses as text[]))
                order by v.due_on nulls last, v.org_id, v.duty
                limit :limit offset :offset
                """)
                .paramSource(Params.of(question))
                .query(VerdictTable::row)
                .list();
    }

    /// Which verdicts of which part of the tree.
    ///
    /// @param part an organisation and how far its area is fixed
    record Question(Scope part, List<String> duties, List<Status> statuses, int offset, int limit) {}

    /// So many organisations in one status of one duty.
    record Count(String duty, Status status, long orgs) {}
}
