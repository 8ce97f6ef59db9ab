package huizhanjia.listing;

import huizhanjia.database.Params;
import huizhanjia.kernel.ClerkId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `listing.view`.
@Component
class ListViewTable {

    private final JdbcClient jdbc;

    ListViewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(String county, ClerkId clerk, String path) {
        var views = new LinkedHashMap<String, String>();
        jdbc.sql("""
                select v.name, v.address
                from listing.view v
                where v.county = :county and v.clerk_id = :clerk and v.path = :path
                order by v.name
                """).paramSource(whose(county, clerk, path)).query(row -> {
            views.put(row.getString("name"), row.getString("address"));
        });
        return Collections.unmodifiableMap(views);
    }

    void keep(String county, ClerkId clerk, String path, Map.Entry<String, String> view) {
        jdbc.sql("""
                insert into listing.view (county, clerk_id, path, name, address)
                values (:county, :clerk, :path, :name, :address)
                on conflict (county, clerk_id, path, name) do update set address = excluded.address
                """)
                .paramSource(
                        whose(county, clerk, path).and("name", view.getKey()).and("address", view.getValue()))
                .update();
    }

    void forget(String county, ClerkId clerk, String path, String name) {
        jdbc.sql("""
                delete from listing.view
                where county = :county and clerk_id = :clerk and path = :path and name = :name
                """).paramSource(whose(county, clerk, path).and("name", name)).update();
    }

    private static Params whose(String county, ClerkId clerk, String path) {
        return Params.none().and("county", county).and("clerk", clerk).and("path", path);
    }
}
