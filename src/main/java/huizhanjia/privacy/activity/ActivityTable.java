package huizhanjia.privacy.activity;

import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.Signed;
import huizhanjia.privacy.activity.Activity.Particulars;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        var said = activity.particulars();
        return jdbc.sql("""
                insert into privacy.activity (county, id, version, org_id, title, kinds, purpose, basis, sensitivity,
                    keeping, receivers, ended, clerk_name, post, recorded_at)
                values (:county, :id, :version, :org, :title, :kinds, :purpose, :basis, :sensitivity,
                    :keeping, :receivers, :ended, :clerk, :post, :at)
                on conflict (county, id, version) do nothing
                """)
                        .param("county", activity.handler().county())
                        .param("id", activity.id())
                        .param("version", activity.version())
                        .param("org", activity.handler().org().value())
                        .param("title", said.title())
                        .param("kinds", said.kinds())
                        .param("purpose", said.purpose())
                        .param("basis", said.basis().name())
                        .param("sensitivity", said.sensitivity().name())
                        .param("keeping", said.keeping())
                        .param("receivers", said.receivers())
                        .param("ended", activity.ended())
                        .param("clerk", activity.signed().clerk())
                        .param("post", activity.signed().post())
                        .param("at", activity.signed().stamp())
                        .update()
                == 1;
    }

    void add(Activity activity, Assessment assessment) {
        jdbc.sql("""
                insert into privacy.assessment (county, id, activity_id, on_day, risks, measures, result, document,
                    next_on, clerk_name, post, recorded_at)
                values (:county, :id, :activity, :on, :risks, :measures, :result, :document, :next, :clerk, :post, :at)
                """)
                .param("county", activity.handler().county())
                .param("id", Ids.next())
                .param("activity", activity.id())
                .param("on", assessment.on())
                .param("risks", assessment.risks())
                .param("measures", assessment.measures())
                .param("result", assessment.result().name())
                .param("document", assessment.document())
                .param("next", assessment.nextOn())
                .param("clerk", assessment.signed().clerk())
                .param("post", assessment.signed().post())
                .param("at", assessment.signed().stamp())
                .update();
    }

    /// What unions of a scope do with personal data, in the order of its names.
    List<Activity> in(Scope scope) {
        var newest = jdbc.sql("""
                select distinct on (a.county, a.id) a.county, a.id, a.version, a.org_id, a.title, a.kinds, a.purpose,
                    a.basis, a.sensitivity, a.keeping, a.receivers, a.ended, a.clerk_name, a.post, a.recorded_at
                from privacy.activity a
                where a.org_id in (select s.id from org.subtree(:root) s)
                order by a.county, a.id, a.version desc
                """)
                .param("root", scope.root().value())
                .query(ActivityTable::activity)
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
                .param("root", scope.root().value())
                .param("on", on)
                .param(
                        "weighed",
                        Stream.of(Sensitivity.values())
                                .filter(Sensitivity::isWeighed)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private Map<UUID, List<Assessment>> weighed(List<Activity> activities) {
        var ids = activities.stream().map(Activity::id).toArray(UUID[]::new);
        return jdbc.sql("""
                select s.activity_id, s.on_day, s.risks, s.measures, s.result, s.document, s.next_on, s.clerk_name,
                    s.post, s.recorded_at
                from privacy.assessment s
                where s.activity_id = any(:ids)
                order by s.on_day desc, s.id desc
                """).param("ids", ids).query(ActivityTable::weighed).list().stream()
                .collect(Collectors.groupingBy(
                        Weighed::activity, Collectors.mapping(Weighed::assessment, Collectors.toList())));
    }

    private record Weighed(UUID activity, Assessment assessment) {}

    private static Weighed weighed(ResultSet row, int number) throws SQLException {
        var assessment = new Assessment(
                row.getObject("on_day", LocalDate.class),
                row.getString("risks"),
                row.getString("measures"),
                Assessment.Result.valueOf(row.getString("result")),
                row.getString("document"),
                row.getObject("next_on", LocalDate.class),
                Signed.of(row));
        return new Weighed(row.getObject("activity_id", UUID.class), assessment);
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
        var particulars = new Particulars(
                row.getString("title"),
                row.getString("kinds"),
                row.getString("purpose"),
                LawfulBasis.valueOf(row.getString("basis")),
                Sensitivity.valueOf(row.getString("sensitivity")),
                row.getString("keeping"),
                row.getString("receivers"));
        return new Activity(
                row.getObject("id", UUID.class),
                new Handler(row.getString("county"), new OrgId(row.getObject("org_id", UUID.class))),
                row.getInt("version"),
                particulars,
                row.getBoolean("ended"),
                Signed.of(row),
                List.of());
    }
}
