package huizhanjia.organizing.lead;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmRows;
import huizhanjia.organizing.Priority;
import huizhanjia.organizing.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// All SQL that lists and counts firms by where they stand: `organizing.standing`.
@Component
class LeadTable {

    private static final String SELECT = """
            select s.county, s.id, s.name, s.credit_code, s.address, s.area_code, s.nature, s.economic_type, s.industry,
                   s.division, s.staff_count, s.staff_source, s.status, s.registered_on, s.tags, s.org_id, s.stage,
                   s.assignee, s.due_on
            from organizing.standing s
            """;
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);
    private static final String IN = "where s.county like :county and s.area_code like :territory\n";
    private static final String ORDER = """
            order by s.priority, s.staff_count desc nulls last, s.pinyin, s.id
            """;

    /// What was last given to an appointment and has no union yet, due by a day.
    private static final String ASSIGNED = """
            where s.county like :county and s.appointment_id = :appointment
              and s.org_id is null and s.status = 'STANDING' and s.due_on <= :by
              and s.id in (select a.firm_id
                           from organizing.assignment a
                           where a.county like :county and a.appointment_id = :appointment)
            """;

    private final JdbcClient jdbc;

    LeadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A page of the list: who should be won first stands first.
    List<Lead> list(Territory territory, LeadQuery query, int offset, int limit) {
        return filtered(SELECT, ORDER + "offset :offset limit :limit", territory, query)
                .param("offset", offset)
                .param("limit", limit)
                .query(LeadTable::lead)
                .list();
    }

    /// Everything the query finds, one by one; must run in a transaction.
    void each(Territory territory, LeadQuery query, Consumer<Lead> taker) {
        try (var leads = filtered(SELECT, ORDER, territory, query).query(LeadTable::lead).stream()) {
            leads.forEach(taker);
        }
    }

    long count(Territory territory, LeadQuery query) {
        return filtered("select count(*) from organizing.standing s\n", "", territory, query)
                .query(Long.class)
                .single();
    }

    Optional<Lead> find(Firm firm) {
        return jdbc.sql(SELECT + "where s.county = :county and s.id = :id")
                .param("county", firm.county())
                .param("id", firm.id().value())
                .query(LeadTable::lead)
                .optional();
    }

    /// What was last given to the appointment and has no union yet, the nearest day first.
    Excerpt<Lead> assigned(Actor to, Excerpt.Span span) {
        var rows = assigned(SELECT + ASSIGNED + "order by s.due_on, s.id limit :limit offset :from", to, NO_DAY)
                .param("limit", span.rows())
                .param("from", span.from())
                .query(LeadTable::lead)
                .list();
        return new Excerpt<>(rows, countAssigned(to, NO_DAY), span.from());
    }

    /// How many of it are due by a day.
    long countAssigned(Actor to, LocalDate by) {
        return assigned("select count(*) from organizing.standing s\n" + ASSIGNED, to, by)
                .query(Long.class)
                .single();
    }

    private StatementSpec assigned(String sql, Actor to, LocalDate by) {
        return jdbc.sql(sql)
                .param("county", to.scope().area() + "%")
                .param("appointment", to.appointment().value())
                .param("by", by);
    }

    /// How many stand where, by place and stage; only firms that are still there.
    List<FunnelRow> funnel(Territory territory) {
        return jdbc.sql("""
                select s.area_code, s.stage, count(*) as firms, count(*) filter (where s.staff_count >= :big) as big,
                       coalesce(sum(s.staff_count), 0) as staff
                from organizing.standing s
                where s.county like :county and s.area_code like :territory and s.status = 'STANDING'
                group by s.area_code, s.stage
                order by s.area_code, s.stage
                """)
                .param("big", Priority.FROM)
                .param("county", territory.countyPattern())
                .param("territory", territory.areaPattern())
                .query(RecordRows.of(FunnelRow.class))
                .list();
    }

    private static String which(LeadQuery query) {
        return switch (query.standing()) {
            case ALL -> "";
            case STANDING -> "and s.status = 'STANDING'\n";
            case UNCOVERED -> "and s.status = 'STANDING' and s.org_id is null\n";
            case COVERED -> "and s.status = 'STANDING' and s.org_id is not null\n";
            case ENDED -> "and s.status <> 'STANDING'\n";
        };
    }

    private StatementSpec filtered(String select, String end, Territory territory, LeadQuery query) {
        var sql = select
                + IN
                + which(query)
                + (query.area().isEmpty() ? "" : "and s.area_code like :area\n")
                + (query.stage() == null ? "" : "and s.stage = :stage\n")
                + (query.tag() == null ? "" : "and :tag = any (s.tags)\n")
                + (query.staff() <= 0 ? "" : "and s.staff_count >= :staff\n")
                + (query.namePattern() == null
                        ? ""
                        : "and (s.name like :name or s.initials like :typed or s.pinyin like :typed"
                                + " or s.credit_code like :code)\n")
                + end;
        return jdbc.sql(sql)
                .param("county", territory.countyPattern())
                .param("territory", territory.areaPattern())
                .param("area", query.areaPattern())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("tag", query.tag() == null ? null : query.tag().name())
                .param("staff", query.staff())
                .param("name", query.namePattern())
                .param("typed", query.typedPattern())
                .param("code", query.codePattern());
    }

    private static Lead lead(ResultSet row, int number) throws SQLException {
        var org = row.getObject("org_id", UUID.class);
        return new Lead(
                FirmRows.firm(row, number),
                FunnelStage.valueOf(row.getString("stage")),
                org == null ? null : new OrgId(org),
                row.getString("assignee"),
                row.getObject("due_on", LocalDate.class));
    }
}
