package huizhanjia.organizing;

import huizhanjia.database.Params;
import huizhanjia.kernel.Pinyin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.firm` and on `organizing.firm_end`.
@Component
class FirmTable {

    private static final String SELECT = """
            select f.county, f.id, f.name, f.credit_code, f.address, f.area_code, f.nature, f.economic_type, f.industry,
                   f.division, f.staff_count, f.staff_source, f.status, f.registered_on, f.tags
            from organizing.firm f
            """;
    private static final String LIVING = """
              and not exists (select 1 from organizing.firm_end e where e.county = f.county and e.firm_id = f.id)
            """;

    private final JdbcClient jdbc;

    FirmTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Firm firm, String plain, Instant at) {
        jdbc.sql("""
                insert into organizing.firm (county, id, name, plain, pinyin, initials, credit_code, address, area_code,
                    nature, economic_type, industry, division, staff_count, staff_source, status, registered_on, tags,
                    priority, recorded_at)
                values (:county, :id, :name, :plain, :pinyin, :initials, :creditCode, :address, :areaCode, :nature,
                    :economicType, :industry, :division, :count, :source, :status, :registeredOn, :tags, :priority, :at)
                """).paramSource(written(firm, plain).and("at", at)).update();
    }

    void change(Firm firm, String plain) {
        jdbc.sql("""
                update organizing.firm
                set name = :name, plain = :plain, pinyin = :pinyin, initials = :initials, credit_code = :creditCode,
                    address = :address, area_code = :areaCode, nature = :nature, economic_type = :economicType,
                    industry = :industry, division = :division, staff_count = :count, staff_source = :source,
                    status = :status, registered_on = :registeredOn, tags = :tags, priority = :priority
                where county = :county and id = :id
                """).paramSource(written(firm, plain)).update();
    }

    /// The firm, also one that ended in another.
    Optional<Firm> find(FirmId id) {
        return jdbc.sql(SELECT + "where f.id = :id")
                .param("id", id.value())
                .query(FirmRows::firm)
                .optional();
    }

    /// Whether the firm lies in the territory and was not entered twice.
    boolean contains(Territory territory, FirmId id) {
        return jdbc.sql("""
                select count(*)
                from organizing.firm f
                where f.id = :id and f.county like :county and f.area_code like :area
                """ + LIVING)
                        .param("id", id.value())
                        .param("county", territory.countyPattern())
                        .param("area", territory.areaPattern())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// Every firm of the county that was not entered twice.
    void each(String county, BiConsumer<FirmId, FirmFacts> taker) {
        jdbc
                .sql(SELECT + "where f.county = :county" + LIVING)
                .param("county", county)
                .query((row, number) -> FirmRows.firm(row, number))
                .stream()
                .forEach(firm -> taker.accept(firm.id(), firm.facts()));
    }

    /// The firms of the county that are no longer there.
    List<Firm> ended(String county) {
        return jdbc.sql(SELECT + "where f.county = :county and f.status in ('REVOKED', 'DEREGISTERED')" + LIVING)
                .param("county", county)
                .query(FirmRows::firm)
                .list();
    }

    List<String> counties() {
        return jdbc.sql("select distinct f.county from organizing.firm f order by f.county")
                .query(String.class)
                .list();
    }

    /// Ends the firm, in another one or in nothing; its code is free again.
    void end(Firm firm, @Nullable FirmId into, Ending ending) {
        var ended = Params.of(ending)
                .and("county", firm.county())
                .and("id", firm.id())
                .and("into", into);
        jdbc.sql("update organizing.firm set credit_code = null where county = :county and id = :id")
                .paramSource(ended)
                .update();
        jdbc.sql("update organizing.firm_end set into_id = :into where county = :county and into_id = :id")
                .paramSource(ended)
                .update();
        jdbc.sql("""
                insert into organizing.firm_end (county, firm_id, into_id, reason, ended_by, ended_at)
                values (:county, :id, :into, :reason, :by, :at)
                """).paramSource(ended).update();
    }

    /// Why and by whom a firm was ended.
    record Ending(String reason, String by, Instant at) {}

    private static Params written(Firm firm, String plain) {
        var facts = firm.facts();
        var pinyin = Pinyin.of(facts.name());
        return Params.of(firm)
                .and("plain", plain)
                .and("pinyin", pinyin.full())
                .and("initials", pinyin.initials())
                .and("source", facts.staffCount() == null ? null : facts.staff().source())
                .and("tags", facts.tags().stream().map(Enum::name).sorted().toList())
                .and("priority", firm.priority().rank());
    }
}
