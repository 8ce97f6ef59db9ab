package huizhanjia.privacy.activity;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.activity` and `privacy.assessment`.
@Component
class ActivityTable {

    private final JdbcClient jdbc;

    ActivityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds the version; false when somebody else took its number.
    boolean add(Activity activity) {
        return jdbc.sql("""
                insert into privacy.activity (county, id, version, org_id, title, kinds, purpose, basis, sensitivity,
                    keeping, receivers, ended, clerk_name, post, recorded_at)
                values (:county, :id, :version, :org, :title, :kinds, :purpose, :basis, :sensitivity,
                    :keeping, :receivers, :ended, :clerk, :post, :at)
                on conflict (county, id, version) do nothing
                """).paramSource(Params.of(activity)).update() == 1;
    }

    void add(Activity activity, Assessment assessment) {
        jdbc.sql("""
                insert into privacy.assessment (county, id, activity_id, on_day, risks, measures, result, document,
                    next_on, clerk_name, post, recorded_at)
                values (:county, :id, :activity, :on, :risks, :measures, :result, :document, :nextOn, :clerk, :post,
                    :at)
                """)
                .paramSource(Params.of(assessment)
                        .and("county", activity.handler().county())
                        .and("id", Ids.next())
                        .and("activity", activity.id()))
                .update();
    }

    /// What unions of a scope do with personal data, in the order of its names.
    List<Activity> in(Scope scope) {
        var newest = jdbc.sql("""
                select distinct on (a.county, a.id) a.county, a.id, a.version, a.org_id as org, a.title, a.kinds,
                    a.purpose, a.basis, a.sensitivity, a.keeping, a.receivers, a.ended, a.clerk_name as clerk, a.post,
                    a.recorded_at as at
                from privacy.activity a
                where a.org_id in (select s.id from org.subtree(:root) s)
                order by a.county, a.id, a.version desc
                """)
                .param("root", scope.root().value())
                .query(RecordRows.of(Activity.class))
                .list();
        var weighed = weighed(newest);
        return newest.stream()
                .map(it -> new Activity(
                        it.id(),
                        it.handler(),
                        it.version(),
                        it.particulars(),
                        it.ended(),
                        it.signed(),
                        weighed.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /// How many of them should have been weighed, or weighed again, by now.
    long countLate(Scope scope, LocalDate on) {
        return jdbc.sql("""
                select count(*)
                from (select distinct on (v.county, v.id) v.county, v.id, v.sensitivity, v.receivers, v.ended
                      from privacy.activity v
                      where v.org_id in (select s.id from org.subtree(:root) s)
                      order by v.county, v.id, v.version desc) a
                left join lateral (select s.next_on
                                   from privacy.assessment s
                                   where s.county = a.county and s.activity_id = a.id
                                   order by s.on_day desc, s.id desc
                                   limit 1) l on true
                where not a.ended
                  and case when l.next_on is null
                           then a.sensitivity = any (cast(:weighed as text[])) or btrim(a.receivers) <> ''
                           else :on > l.next_on end
                """)
                .paramSource(Params.none()
                        .and("root", scope.root())
                        .and("on", on)
                        .and(
                                "weighed",
                                Stream.of(Sensitivity.values())
                                        .filter(Sensitivity::isWeighed)
                                        .toList()))
                .query(Long.class)
                .single();
    }

    private Map<UUID, List<Assessment>> weighed(List<Activity> activities) {
        return jdbc
                .sql("""
                select s.activity_id, s.on_day as on, s.risks, s.measures, s.result, s.document, s.next_on,
                    s.clerk_name as clerk, s.post, s.recorded_at as at
                from privacy.assessment s
                where s.activity_id = any (cast(:ids as uuid[]))
                order by s.on_day desc, s.id desc
                """)
                .paramSource(Params.none()
                        .and("ids", activities.stream().map(Activity::id).toList()))
                .query(RecordRows.of(Weighed.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Weighed::activityId, Collectors.mapping(Weighed::assessment, Collectors.toList())));
    }

    private record Weighed(UUID activityId, Assessment assessment) {}
}
