package huizhanjia.member.roll;

import huizhanjia.kernel.ClerkId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `member.saved_view`.
@Component
class SavedViewTable {

    private final JdbcClient jdbc;

    SavedViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(String county, ClerkId clerk) {
        var views = new LinkedHashMap<String, String>();
        jdbc.sql("""
                select v.name, v.query
                from member.saved_view v
                where v.county = :county
                and v.clerk_id = :clerk
                order by v.name
                """).param("county", county).param("clerk", clerk.value()).query(row -> {
            views.put(row.getString("name"), row.getString("query"));
        });
        return Collections.unmodifiableMap(views);
    }

    void keep(String county, ClerkId clerk, String name, String query) {
        jdbc.sql("""
                insert into member.saved_view (county, clerk_id, name, query)
                values (:county, :clerk, :name, :query)
                on conflict (county, clerk_id, name) do update set query = excluded.query
                """)
                .param("county", county)
                .param("clerk", clerk.value())
                .param("name", name)
                .param("query", query)
                .update();
    }
}
