package huizhanjia.privacy;

import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.notice`.
@Component
class NoticeTable {

    private static final String SELECT = """
            select n.county, n.version, n.org_id, n.from_on, n.handler, n.contact, n.purpose, n.kinds, n.keeping,
                n.rights, n.clerk_name, n.post, n.recorded_at
            from privacy.notice n
            """;

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds the version; false when somebody else took its number.
    boolean add(Notice notice) {
        var words = notice.words();
        return jdbc.sql("""
                insert into privacy.notice (county, version, org_id, from_on, handler, contact, purpose, kinds, keeping,
                    rights, clerk_name, post, recorded_at)
                values (:county, :version, :org, :from, :handler, :contact, :purpose, :kinds, :keeping,
                    :rights, :clerk, :post, :at)
                on conflict (county, version) do nothing
                """)
                        .param("county", notice.handler().county())
                        .param("version", notice.version())
                        .param("org", notice.handler().org().value())
                        .param("from", notice.fromOn())
                        .param("handler", words.handler())
                        .param("contact", words.contact())
                        .param("purpose", words.purpose())
                        .param("kinds", words.kinds())
                        .param("keeping", words.keeping())
                        .param("rights", words.rights())
                        .param("clerk", notice.signed().clerk())
                        .param("post", notice.signed().post())
                        .param("at", notice.signed().stamp())
                        .update()
                == 1;
    }

    /// Every version of a county, the newest first.
    List<Notice> of(String county) {
        return jdbc.sql(SELECT + " where n.county = :county order by n.version desc")
                .param("county", county)
                .query(NoticeTable::notice)
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
                .query(NoticeTable::notice)
                .optional();
    }

    /// What holds on a day, one a county.
    List<Notice> at(LocalDate on) {
        return jdbc.sql(SELECT + """
                where n.version = (
                    select max(x.version) from privacy.notice x where x.county = n.county and x.from_on <= :on
                )
                order by n.county
                """).param("on", on).query(NoticeTable::notice).list();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                new Handler(row.getString("county"), new OrgId(row.getObject("org_id", UUID.class))),
                row.getInt("version"),
                row.getObject("from_on", LocalDate.class),
                new Notice.Words(
                        row.getString("handler"),
                        row.getString("contact"),
                        row.getString("purpose"),
                        row.getString("kinds"),
                        row.getString("keeping"),
                        row.getString("rights")),
                Signed.of(row));
    }
}
