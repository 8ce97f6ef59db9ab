package huizhanjia.privacy;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.notice`.
@Component
class NoticeTable {

    private static final String SELECT = """
            select n.county, n.version, n.org_id as org, n.from_on, n.handler, n.contact, n.purpose, n.kinds, n.keeping,
                n.rights, n.clerk_name as clerk, n.post, n.recorded_at as at
            from privacy.notice n
            """;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds the version; false when somebody else took its number.
    boolean add(Notice notice) {
        return jdbc.sql("""
                insert into privacy.notice (county, version, org_id, from_on, handler, contact, purpose, kinds, keeping,
                    rights, clerk_name, post, recorded_at)
                values (:county, :version, :org, :fromOn, :handler, :contact, :purpose, :kinds, :keeping,
                    :rights, :clerk, :post, :at)
                on conflict (county, version) do nothing
                """).paramSource(Params.of(notice)).update() == 1;
    }

    /// Every version of a county, the newest first.
    List<Notice> of(String county) {
        return jdbc.sql(SELECT + " where n.county = :county order by n.version desc")
                .param("county", county)
                .query(RecordRows.of(Notice.class))
                .list();
    }

    /// The version that holds in a county on a day.
    Optional<Notice> at(String county, LocalDate on) {
        return jdbc.sql(SELECT + """
                where n.county = :county and n.from_on <= :on
                order by n.version desc
                limit 1
                """)
                .param("county", county)
                .param("on", on)
                .query(RecordRows.of(Notice.class))
                .optional();
    }

    /// What holds on a day, one a county.
    List<Notice> at(LocalDate on) {
        return jdbc.sql(SELECT + """
                where n.version = (
                    select max(x.version) from privacy.notice x where x.county = n.county and x.from_on <= :on
                )
                order by n.county
                """)
                .param("on", on)
                .query(RecordRows.of(Notice.class))
                .list();
    }
}
