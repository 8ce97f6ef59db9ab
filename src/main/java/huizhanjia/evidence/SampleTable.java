package huizhanjia.evidence;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `evidence.sample` and `evidence.sampled`, and what a sample that held says of the rest.
@Component
class SampleTable {

    private final JdbcClient jdbc;

    SampleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a union told and nobody has verified, the oldest first.
    List<EvidenceId> waiting(String county, OrgId org) {
        return jdbc.sql("""
                select e.id as value
                from evidence.evidence e
                where e.county = :county and e.org_id = :org
                and not exists (select 1 from evidence.verified v where v.county = e.county and v.evidence_id = e.id)
                and not exists (select 1 from evidence.ended x where x.county = e.county and x.evidence_id = e.id)
                order by e.id
                """)
                .param("county", county)
                .param("org", org.value())
                .query(RecordRows.of(EvidenceId.class))
                .list();
    }

    void add(Sample sample, Instant at) {
        jdbc.sql("""
                insert into evidence.sample (county, id, org_id, clerk_name, post, drawn_at)
                values (:county, :id, :org, :clerk, :post, :at)
                """).paramSource(Params.of(sample).and("at", at)).update();
        jdbc.sql("""
                insert into evidence.sampled (county, sample_id, evidence_id)
                select :county, :id, unnest(cast(:evidence as uuid[]))
                """).paramSource(Params.of(sample)).update();
    }

    /// The union's newest sample.
    Optional<UUID> newest(String county, OrgId org) {
        return jdbc.sql("""
                select s.id
                from evidence.sample s
                where s.county = :county and s.org_id = :org
                order by s.drawn_at desc
                limit 1
                """)
                .param("county", county)
                .param("org", org.value())
                .query(UUID.class)
                .optional();
    }

    /// What was drawn, with what became of each.
    List<Evidence> drawn(String county, UUID sample) {
        return jdbc.sql(EvidenceTable.SELECT + """
                join evidence.sampled d on d.county = e.county and d.evidence_id = e.id
                where d.county = :county and d.sample_id = :sample
                order by e.id
                """)
                .param("county", county)
                .param("sample", sample)
                .query(RecordRows.of(Evidence.class))
                .list();
    }

    /// Accepts with a sample that held whatever its union had told before the draw.
    int accept(String county, UUID sample, Evidence.Telling by, Instant at) {
        return jdbc.sql("""
                insert into evidence.verified (county, evidence_id, how, clerk_name, post, verified_at)
                select e.county, e.id, 'SAMPLE', :clerk, :post, :at
                from evidence.sample s
                join evidence.evidence e on e.county = s.county and e.org_id = s.org_id and e.filed_at <= s.drawn_at
                where s.county = :county and s.id = :sample
                and not exists (select 1 from evidence.ended x where x.county = e.county and x.evidence_id = e.id)
                on conflict (county, evidence_id) do nothing
                """)
                .paramSource(Params.of(by)
                        .and("county", county)
                        .and("sample", sample)
                        .and("at", at))
                .update();
    }
}
