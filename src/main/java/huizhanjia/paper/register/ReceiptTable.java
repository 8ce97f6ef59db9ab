package huizhanjia.paper.register;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `paper.receipt`.
@Component
class ReceiptTable {

    private static final String CODE = "收文";
    private static final String SELECT = """
            select r.county, r.id, r.org_id, r.year, r.place, r.their_number, r.sender, r.title, r.received_on, r.note,
                r.clerk_name, r.post, r.recorded_at
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
        var content = receipt.content();
        jdbc.sql("""
                insert into paper.receipt (county, id, org_id, year, place, their_number, sender, title, received_on,
                    note, clerk_name, post, recorded_at)
                values (:county, :id, :org, :year, :place, :theirNumber, :sender, :title, :receivedOn, :note, :clerk,
                    :post, :at)
                """)
                .param("county", receipt.county())
                .param("id", receipt.id().value())
                .param("org", receipt.org().value())
                .param("year", receipt.year())
                .param("place", receipt.place())
                .param("theirNumber", content.theirNumber())
                .param("sender", content.sender())
                .param("title", content.title())
                .param("receivedOn", content.receivedOn())
                .param("note", content.note())
                .param("clerk", receipt.entered().clerk())
                .param("post", receipt.entered().post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Receipt> find(ReceiptId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(ReceiptTable::receipt)
                .optional();
    }

    List<Receipt> search(Scope scope, Receipts.Sought sought, int limit) {
        return sought(SELECT + SOUGHT + """
                and (:before::uuid is null or r.id < :before::uuid)
                order by r.id desc
                limit :limit
                """, scope, sought)
                .param("before", sought.before())
                .param("limit", limit)
                .query(ReceiptTable::receipt)
                .list();
    }

    /// In the order of their numbers.
    List<Receipt> register(Scope scope, Receipts.Sought sought) {
        return sought(SELECT + SOUGHT + "order by r.org_id, r.year, r.place", scope, sought)
                .query(ReceiptTable::receipt)
                .list();
    }

    long count(Scope scope, Receipts.Sought sought) {
        return sought("select count(*) from paper.receipt r " + SOUGHT, scope, sought)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec sought(String sql, Scope scope, Receipts.Sought sought) {
        return jdbc.sql(sql)
                .param("root", scope.root().value())
                .param("words", sought.words())
                .param("year", sought.year());
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                new ReceiptId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getInt("year"),
                row.getInt("place"),
                new Receipt.Content(
                        row.getString("their_number"),
                        row.getString("sender"),
                        row.getString("title"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("note")),
                DocumentRow.said(row, "clerk_name", "post", "recorded_at"));
    }
}
