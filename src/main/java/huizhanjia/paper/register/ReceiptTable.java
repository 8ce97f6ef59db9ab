package huizhanjia.paper.register;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `paper.receipt`.
@Component
class ReceiptTable {

    private static final String CODE = "收文";
    private static final String SELECT = """
            select r.county, r.id, r.org_id as org, r.year, r.place, r.their_number, r.sender, r.title, r.received_on,
                r.note, r.clerk_name as clerk, r.post, r.recorded_at as at
            from paper.receipt r
            """;

    private static final String SOUGHT = """
            where r.org_id in (select org.subtree(:root))
            and (:words = '' or r.title ilike '%' || :words || '%' or r.sender ilike '%' || :words || '%'
                or r.their_number ilike '%' || :words || '%'
                or '收〔' || r.year || '〕' || r.place || '号' like '%' || :words || '%')
            and (:year = 0 or :year = r.year)
            """;

    private final JdbcClient jdbc;
    private final SequenceTable sequences;

    ReceiptTable(JdbcClient jdbc, SequenceTable sequences) {
        this.jdbc = jdbc;
        this.sequences = sequences;
    }

    int next(String county, OrgId org, int year) {
        return sequences.next(county, org, CODE, year);
    }

    void add(Receipt receipt, Instant at) {
        jdbc.sql("""
                insert into paper.receipt (county, id, org_id, year, place, their_number, sender, title, received_on,
                    note, clerk_name, post, recorded_at)
                values (:county, :id, :org, :year, :place, :theirNumber, :sender, :title, :receivedOn, :note, :clerk,
                    :post, :at)
                """).paramSource(Params.of(receipt).and("at", at)).update();
    }

    Optional<Receipt> find(ReceiptId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Receipt.class))
                .optional();
    }

    List<Receipt> search(Scope scope, Receipts.Sought sought, int limit) {
        return jdbc.sql(SELECT + SOUGHT + """
                and (:before::uuid is null or r.id < :before::uuid)
                order by r.id desc
                limit :limit
                """)
                .paramSource(of(scope, sought).and("limit", limit))
                .query(RecordRows.of(Receipt.class))
                .list();
    }

    /// In the order of their numbers.
    List<Receipt> register(Scope scope, Receipts.Sought sought) {
        return jdbc.sql(SELECT + SOUGHT + "order by r.org_id, r.year, r.place")
                .paramSource(of(scope, sought))
                .query(RecordRows.of(Receipt.class))
                .list();
    }

    long count(Scope scope, Receipts.Sought sought) {
        return jdbc.sql("select count(*) from paper.receipt r " + SOUGHT)
                .paramSource(of(scope, sought))
                .query(Long.class)
                .single();
    }

    private static Params of(Scope scope, Receipts.Sought sought) {
        return Params.of(sought).and("root", scope.root());
    }
}
