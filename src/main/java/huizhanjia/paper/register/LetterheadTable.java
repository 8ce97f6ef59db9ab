package huizhanjia.paper.register;

import huizhanjia.database.Params;
import huizhanjia.kernel.OrgId;
import huizhanjia.paper.official.LetterKind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `paper.letterhead` and `paper.code`.
@Component
class LetterheadTable {

    private final JdbcClient jdbc;

    LetterheadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One version of an organisation's letterhead, and a text of it.
    record Row(String county, OrgId org, int version, String text) {}

    /// The number of the latest version; 0 when there is none.
    int latest(String county, OrgId org) {
        return jdbc.sql("""
                select coalesce(max(l.version), 0)
                from paper.letterhead l
                where l.county = :county and l.org_id = :org
                """)
                .param("county", county)
                .param("org", org.value())
                .query(Integer.class)
                .single();
    }

    String printer(String county, OrgId org, int version) {
        return jdbc.sql("""
                select l.printer
                from paper.letterhead l
                where l.county = :county and l.org_id = :org and l.version = :version
                """)
                .param("county", county)
                .param("org", org.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .orElse("");
    }

    Map<LetterKind, String> codes(String county, OrgId org, int version) {
        var codes = new EnumMap<LetterKind, String>(LetterKind.class);
        jdbc.sql("""
                select c.kind, c.code
                from paper.code c
                where c.county = :county and c.org_id = :org and c.version = :version
                """)
                .param("county", county)
                .param("org", org.value())
                .param("version", version)
                .query(row -> {
                    codes.put(LetterKind.valueOf(row.getString("kind")), row.getString("code"));
                });
        return codes;
    }

    /// Adds a version with its printer; false when somebody else was faster.
    boolean add(Row row, Instant at) {
        return jdbc.sql("""
                insert into paper.letterhead (county, org_id, version, printer, recorded_at)
                values (:county, :org, :version, :text, :at)
                on conflict (county, org_id, version) do nothing
                """).paramSource(Params.of(row).and("at", at)).update() == 1;
    }

    void addCode(Row row, LetterKind kind) {
        jdbc.sql("""
                insert into paper.code (county, org_id, version, kind, code)
                values (:county, :org, :version, :kind, :text)
                """).paramSource(Params.of(row).and("kind", kind)).update();
    }
}
