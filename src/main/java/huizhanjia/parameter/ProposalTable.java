package huizhanjia.parameter;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Local values and what became of them: `parameter.proposal`, `parameter.decision`.
@Component
class ProposalTable {

    private static final String SELECT = """
            select p.id, p.county, p.area, p.key, p.value, p.from_on, p.until_on, p.document_number, p.document_title,
                p.clerk_id as clerk, p.clerk_name, p.post, d.signed, coalesce(d.reason, '') as reason,
                coalesce(d.clerk_name, '') as signer, coalesce(d.post, '') as signer_post
            from parameter.proposal p
            left join parameter.decision d on d.county = p.county and d.proposal_id = p.id
            """;

    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Proposal proposal, Actor by, Instant at) {
        jdbc.sql("""
                insert into parameter.proposal
                    (county, id, area, key, value, from_on, until_on, document_number, document_title, org_id, clerk_id,
                     clerk_name, post, proposed_at)
                values (:county, :id, :area, :key, :value, :fromOn, :untilOn, :documentNumber, :documentTitle, :byOrg,
                    :clerk, :clerkName, :post, :at)
                """)
                .paramSource(Params.none().by(by).andAll(proposal).and("at", at))
                .update();
    }

    /// Whether nobody had decided before.
    boolean decide(Proposal proposal, Verdict verdict, Actor by, Instant at) {
        return jdbc.sql("""
                insert into parameter.decision
                    (county, proposal_id, signed, reason, clerk_id, clerk_name, post, decided_at)
                values (:county, :id, :signed, :reason, :byClerk, :clerk, :post, :at)
                on conflict (county, proposal_id) do nothing
                """)
                        .paramSource(Params.of(verdict)
                                .by(by)
                                .and("county", proposal.county())
                                .and("id", proposal.id())
                                .and("at", at))
                        .update()
                == 1;
    }

    Optional<Proposal> find(ProposalId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Proposal.class))
                .optional();
    }

    /// Of the area itself and of the wider ones around it, the oldest first.
    List<Proposal> around(String area) {
        return jdbc.sql(SELECT + "where starts_with(:area, p.area) order by p.id")
                .param("area", area)
                .query(RecordRows.of(Proposal.class))
                .list();
    }

    /// A signature, or a refusal with its reason.
    record Verdict(boolean signed, String reason) {}
}
