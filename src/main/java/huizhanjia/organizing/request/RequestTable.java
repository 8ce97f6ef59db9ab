package huizhanjia.organizing.request;

import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.vault.Mask;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.request` and `organizing.request_end`. Persons go in sealed and come out masked.
@Component
class RequestTable {

    private static final String SELECT = """
            select r.county, r.id, r.receipt, r.employer, r.credit_code, r.sealed, r.join_count, r.note, r.received_at,
                   e.founding_id, e.words, e.clerk_name, e.post, e.ended_at
            from organizing.request r
            left join organizing.request_end e on e.county = r.county and e.request_id = r.id
            """;

    private static final WorkersRequest.Person ERASED = new WorkersRequest.Person("已到期匿名化", "");
    private static final WorkersRequest.Person UNREADABLE = new WorkersRequest.Person(Mask.UNREADABLE, Mask.UNREADABLE);

    private final JdbcClient jdbc;
    private final Vault vault;

    RequestTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(WorkersRequest request, Instant at) {
        var wish = request.wish();
        jdbc.sql("""
                insert into organizing.request (county, id, receipt, employer, credit_code, sealed, join_count, note,
                                                received_at)
                values (:county, :id, :receipt, :employer, :code, :sealed, :joining, :note, :at)
                """)
                .param("county", request.county())
                .param("id", request.id().value())
                .param("receipt", request.receipt())
                .param("employer", wish.employer())
                .param("code", wish.creditCode())
                .param(
                        "sealed",
                        vault.seal(
                                place(request.county(), request.id()),
                                wish.person().name() + "\n" + wish.person().phone()))
                .param("joining", wish.joining())
                .param("note", wish.note())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Ends the request; false when somebody else did.
    boolean end(WorkersRequest request, @Nullable CaseId founding, String words, Signed signed) {
        return jdbc.sql("""
                insert into organizing.request_end (county, request_id, founding_id, words, clerk_name, post, ended_at)
                values (:county, :id, :founding, :words, :clerk, :post, :at)
                on conflict (county, request_id) do nothing
                """)
                        .param("county", request.county())
                        .param("id", request.id().value())
                        .param("founding", founding == null ? null : founding.value())
                        .param("words", words)
                        .param("clerk", signed.by().clerkName())
                        .param("post", signed.by().post())
                        .param("at", signed.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Who ended it and when.
    record Signed(Actor by, Instant at) {}

    Optional<WorkersRequest> find(RequestId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    Optional<WorkersRequest> bearing(String receipt) {
        return jdbc.sql(SELECT + "where r.receipt = :receipt")
                .param("receipt", receipt)
                .query(this::request)
                .optional();
    }

    /// Requests of the counties an area contains, those that wait first.
    Excerpt<WorkersRequest> in(String area, Excerpt.Span span) {
        var rows = jdbc.sql(SELECT + """
                where r.county like :area
                order by e.ended_at is not null, r.received_at desc, r.id
                limit :limit offset :from
                """)
                .param("area", area + "%")
                .param("limit", span.rows())
                .param("from", span.from())
                .query(this::request)
                .list();
        var total = jdbc.sql("select count(*) from organizing.request r where r.county like :area")
                .param("area", area + "%")
                .query(Long.class)
                .single();
        return new Excerpt<>(rows, total, span.from());
    }

    long waiting(String area) {
        return jdbc.sql("""
                select count(*)
                from organizing.request r
                where r.county like :area
                  and not exists (select 1 from organizing.request_end e
                                  where e.county = r.county and e.request_id = r.id)
                """).param("area", area + "%").query(Long.class).single();
    }

    /// How many wait about one firm, by its code, or by its name where none was given.
    long waiting(String county, WorkersRequest.Wish wish) {
        return jdbc.sql("""
                select count(*)
                from organizing.request r
                where r.county = :county
                  and case when :code = '' then r.employer = :employer else r.credit_code = :code end
                  and not exists (select 1 from organizing.request_end e
                                  where e.county = r.county and e.request_id = r.id)
                """)
                .param("county", county)
                .param("code", wish.creditCode())
                .param("employer", wish.employer())
                .query(Long.class)
                .single();
    }

    WorkersRequest.Person person(WorkersRequest request) {
        var sealed = jdbc.sql("select r.sealed from organizing.request r where r.county = :county and r.id = :id")
                .param("county", request.county())
                .param("id", request.id().value())
                .query(byte[].class)
                .single();
        return person(vault.open(place(request.county(), request.id()), sealed));
    }

    private static WorkersRequest.Person person(String text) {
        var lines = text.split("\n", 2);
        return lines.length == 2 ? new WorkersRequest.Person(lines[0], lines[1]) : ERASED;
    }

    private static WorkersRequest.Person masked(WorkersRequest.Person person) {
        if (person.equals(ERASED)) {
            return ERASED;
        }
        var surname = person.name()
                .codePoints()
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return new WorkersRequest.Person(surname + "某", Mask.phone(person.phone()));
    }

    private static SealedPlace place(String county, RequestId id) {
        return RequestSeals.PERSON.at(county, id);
    }

    private WorkersRequest request(ResultSet row, int number) throws SQLException {
        var id = new RequestId(row.getObject("id", UUID.class));
        var masked = vault.find(place(row.getString("county"), id), row.getBytes("sealed"))
                .map(text -> masked(person(text)))
                .orElse(UNREADABLE);
        return new WorkersRequest(
                id,
                row.getString("county"),
                row.getString("receipt"),
                new WorkersRequest.Wish(
                        row.getString("employer"),
                        row.getString("credit_code"),
                        masked,
                        row.getInt("join_count"),
                        row.getString("note")),
                at(row, "received_at"),
                answer(row));
    }

    private static WorkersRequest.@Nullable Answer answer(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var founding = row.getObject("founding_id", UUID.class);
        return words == null
                ? null
                : new WorkersRequest.Answer(
                        founding == null ? null : new CaseId(founding),
                        words,
                        row.getString("clerk_name"),
                        row.getString("post"),
                        at(row, "ended_at"));
    }

    private static LocalDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Days.CHINA)
                .toLocalDateTime();
    }
}
