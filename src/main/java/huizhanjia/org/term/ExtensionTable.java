package huizhanjia.org.term;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes `org.extension` and tells it again.
@Component
class ExtensionTable {

    private final JdbcClient jdbc;

    ExtensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when the same day was granted already.
    boolean add(String county, Extension extension, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into org.extension (county, id, org_id, elected_on, months, until_on, document_number,
                                                   document_on, recorded_by, recorded_at)
                        values (:county, :id, :org, :electedOn, :months, :untilOn, :documentNumber, :on, :clerk, :at)
                        on conflict (county, org_id, elected_on, until_on) do nothing
                        """)
                        .paramSource(Params.of(extension)
                                .by(by)
                                .and("county", county)
                                .and("id", Ids.next())
                                .and("at", at))
                        .update()
                == 1;
    }

    /// Every one of the union, the oldest first.
    List<Extension> of(String county, OrgId org) {
        return jdbc.sql("""
                select x.org_id as org, x.elected_on, x.months, x.until_on, x.document_number, x.document_on as on
                from org.extension x
                where x.county = :county and x.org_id = :org
                order by x.elected_on, x.until_on
                """)
                .param("county", county)
                .param("org", org.value())
                .query(RecordRows.of(Extension.class))
                .list();
    }
}
