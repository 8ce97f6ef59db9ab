package huizhanjia.paper.template;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `paper.template`: the versions of counties.
@Component
class TemplateTable {

    private final JdbcClient jdbc;

    TemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The county's own versions, the oldest first.
    List<Template> of(String county, Template built) {
        return jdbc.sql("""
                select t.code, t.version, :name as name, :kind as kind, t.title, t.text, t.effective_on,
                    t.clerk_name as author
                from paper.template t
                where t.county = :county and t.code = :code
                order by t.version
                """)
                .paramSource(Params.of(built).and("county", county))
                .query(RecordRows.of(Template.class))
                .list();
    }

    /// Adds a version; false when somebody else was faster.
    boolean add(String county, Template template, String post, Instant at) {
        return jdbc.sql("""
                insert into paper.template (county, code, version, title, text, effective_on, clerk_name, post,
                    recorded_at)
                values (:county, :code, :version, :title, :text, :effectiveOn, :author, :post, :at)
                on conflict (county, code, version) do nothing
                """)
                        .paramSource(Params.of(template)
                                .and("county", county)
                                .and("post", post)
                                .and("at", at))
                        .update()
                == 1;
    }
}
