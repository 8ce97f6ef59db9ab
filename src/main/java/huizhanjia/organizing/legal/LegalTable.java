package huizhanjia.organizing.legal;

import huizhanjia.casefile.CaseId;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What applications are for: `organizing.legal_matter`.
@Component
class LegalTable {

    private final JdbcClient jdbc;

    LegalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LegalMatter matter) {
        jdbc.sql("insert into organizing.legal_matter (county, id, kind, papers) values (:county, :id, :kind, :papers)")
                .paramSource(Params.of(matter.file().head())
                        .and("kind", matter.kind())
                        .and("papers", matter.papers()))
                .update();
    }

    Map<CaseId, Row> of(Collection<CaseId> matters) {
        return jdbc
                .sql("""
                select m.id, m.kind, m.papers
                from organizing.legal_matter m
                where m.id = any (cast(:ids as uuid[]))
                """)
                .paramSource(Params.none()
                        .and("ids", matters.stream().map(CaseId::toString).toList()))
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::id, row -> row));
    }

    /// What one is for.
    record Row(CaseId id, LegalMatter.Kind kind, String papers) {}
}
