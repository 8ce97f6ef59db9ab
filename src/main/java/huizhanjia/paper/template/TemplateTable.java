package huizhanjia.paper.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
                select t.version, t.title, t.text, t.effective_on, t.clerk_name
                from paper.template t
                where t.county = :county and t.code = :code
                order by t.version
                """)
                .param("county", county)
                .param("code", built.code())
                .query((row, at) -> new Template(
                        built.code(),
                        row.getInt("version"),
                        built.name(),
                        built.kind(),
                        row.getString("title"),
                        row.getString("text"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("clerk_name")))
                .list();
    }

    /// Adds a version; false when somebody else was faster.
    boolean add(String county, Template template, String post, Instant at) {
        return jdbc.sql("""
                insert into paper.template (county, code, version, title, text, effective_on, clerk_name, post,
                    recorded_at)
                values (:county, :code, :version, :title, :text, :effectiveOn, :clerk, :post, :at)
                on conflict (county, code, version) do nothing
                """)
                        .param("county", county)
                        .param("code", template.code())
                        .param("version", template.version())
                        .param("title", template.title())
                        .param("text", template.text())
                        .param("effectiveOn", template.effectiveOn())
                        .param("clerk", template.author())
                        .param("post", post)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
