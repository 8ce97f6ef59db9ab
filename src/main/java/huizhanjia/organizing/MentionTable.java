package huizhanjia.organizing;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Ids;
import java.time.Instant;
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
        var match = listedFirm.match();
        jdbc.sql("""
                insert into organizing.mention (county, firm_id, id, source, listed_on, name, credit_code, staff_count,
                    status, file_name, intake_id, match, recorded_at)
                values (:county, :firm, :id, :source, :listedOn, :name, :code, :staff, :status, :fileName, :intake,
                    :match, :at)
                """)
                .paramSource(Params.of(listedFirm.origin())
                        .and("county", county)
                        .and("firm", listedFirm.firm())
                        .and("id", Ids.next())
                        .and("name", said.name())
                        .and("code", said.creditCode() == null ? "" : said.creditCode())
                        .and("staff", said.staffCount())
                        .and("status", said.status())
                        .and("match", match.isSame() ? match.likeness().reason() : "新登记")
                        .and("at", at))
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
                .query(RecordRows.of(Mention.class))
                .list();
    }
}
