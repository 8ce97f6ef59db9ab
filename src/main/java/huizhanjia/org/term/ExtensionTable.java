package huizhanjia.org.term;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
                        values (:county, :id, :org, :electedOn, :months, :until, :document, :documentOn, :by, :at)
                        on conflict (county, org_id, elected_on, until_on) do nothing
                        """)
                        .param("county", county)
                        .param("id", Ids.next())
                        .param("org", extension.org().value())
                        .param("electedOn", extension.electedOn())
                        .param("months", extension.months())
                        .param("until", extension.untilOn())
                        .param("document", extension.reply().documentNumber())
                        .param("documentOn", extension.reply().on())
                        .param("by", by.clerkName())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Every one of the union, the oldest first.
    List<Extension> of(String county, OrgId org) {
        return jdbc.sql("""
                select x.elected_on, x.months, x.until_on, x.document_number, x.document_on
                from org.extension x
                where x.county = :county and x.org_id = :org
                order by x.elected_on, x.until_on
                """)
                .param("county", county)
                .param("org", org.value())
                .query((row, number) -> new Extension(
                        org,
                        row.getObject("elected_on", LocalDate.class),
                        row.getInt("months"),
                        row.getObject("until_on", LocalDate.class),
                        new Approval(row.getString("document_number"), row.getObject("document_on", LocalDate.class))))
                .list();
    }
}
