package huizhanjia.organizing;

import huizhanjia.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.mention`.
@Component
class MentionTable {

    private final JdbcClient jdbc;

    MentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String county, ListedFirm listedFirm, Instant at) {
        var said = listedFirm.said();
        jdbc.sql("""
                insert into organizing.mention (county, firm_id, id, source, listed_on, name, credit_code, staff_count,
                    status, file_name, intake_id, match, recorded_at)
                values (:county, :firm, :id, :source, :listedOn, :name, :code, :staff, :status, :file, :intake, :match,
                    :at)
                """)
                .param("county", county)
                .param("firm", listedFirm.firm().value())
                .param("id", Ids.next())
                .param("source", listedFirm.origin().source().name())
                .param("listedOn", listedFirm.origin().listedOn())
                .param("name", said.name())
                .param(
                        "code",
                        said.creditCode() == null ? "" : said.creditCode().value())
                .param("staff", said.staffCount())
                .param("status", said.status().name())
                .param("file", listedFirm.origin().fileName())
                .param("intake", listedFirm.origin().intake())
                .param(
                        "match",
                        listedFirm.match().isSame()
                                ? listedFirm.match().likeness().reason()
                                : "新登记")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What lists said of the firm and of what was entered twice and ended in it, the newest first.
    List<Mention> of(Firm firm) {
        return jdbc.sql("""
                select m.source, m.listed_on, m.name, m.staff_count, m.status, m.file_name, m.match
                from organizing.mention m
                where m.county = :county
                  and (m.firm_id = :firm
                       or m.firm_id in (select e.firm_id from organizing.firm_end e
                                        where e.county = :county and e.into_id = :firm))
                order by m.listed_on desc, m.id desc
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .query(MentionTable::mention)
                .list();
    }

    private static Mention mention(ResultSet row, int number) throws SQLException {
        return new Mention(
                FirmSource.valueOf(row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getObject(4, Integer.class),
                FirmStatus.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7));
    }
}
