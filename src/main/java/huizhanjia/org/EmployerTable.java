package huizhanjia.org;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.Pinyin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.employer` and on `org.coverage`, which says what union covers it.
@Component
class EmployerTable {

    private final JdbcClient jdbc;

    EmployerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The employers an organisation covers today, the main one first.
    List<Employer> of(UUID org) {
        return jdbc.sql("""
                select e.name, e.credit_code, e.address, e.area_code, e.nature, e.economic_type, e.industry, e.staff_count
                from org.coverage c
                join org.employer e on e.id = c.employer_id
                where c.org_id = :org and c.until_on is null
                order by c.place
                """)
                .param("org", org)
                .query(RecordRows.of(Employer.class))
                .list();
    }

    /// Makes the list of employers what it shall be from the day on; what leaves it keeps its spell.
    void cover(UUID org, List<Employer> employers, LocalDate from) {
        var kept = new ArrayList<UUID>();
        for (var employer : employers) {
            kept.add(keep(org, employer));
        }
        jdbc.sql("""
                update org.coverage
                set until_on = greatest(from_on, cast(:from as date))
                where org_id = :org and until_on is null and not (employer_id = any(:kept))
                """)
                .param("from", from)
                .param("org", org)
                .param("kept", kept.toArray(UUID[]::new))
                .update();
        for (var place = 0; place < kept.size(); place++) {
            jdbc.sql("""
                    insert into org.coverage as c (org_id, employer_id, place, from_on)
                    values (:org, :employer, :place, :from)
                    on conflict (org_id, employer_id) where until_on is null do update set place = excluded.place
                    """)
                    .param("org", org)
                    .param("employer", kept.get(place))
                    .param("place", place)
                    .param("from", from)
                    .update();
        }
    }

    /// The employer with the same credit code, or of the same name in this organisation; a new one otherwise.
    private UUID keep(UUID org, Employer employer) {
        var known = known(org, employer);
        var id = known.orElseGet(Ids::next);
        var pinyin = Pinyin.of(employer.name());
        var statement = known.isPresent() ? CHANGE : ADD;
        jdbc.sql(statement)
                .paramSource(Params.of(employer)
                        .and("id", id)
                        .and("pinyin", pinyin.full())
                        .and("initials", pinyin.initials()))
                .update();
        return id;
    }

    private static final String ADD = """
            insert into org.employer (id, name, pinyin, initials, credit_code, address, area_code, nature, economic_type,
                                      industry, staff_count)
            values (:id, :name, :pinyin, :initials, :creditCode, :address, :areaCode, :nature, :economicType, :industry,
                    :staffCount)
            """;

    private static final String CHANGE = """
            update org.employer
            set name = :name, pinyin = :pinyin, initials = :initials, credit_code = :creditCode,
                address = :address, area_code = :areaCode, nature = :nature, economic_type = :economicType,
                industry = :industry, staff_count = :staffCount
            where id = :id
            """;

    private Optional<UUID> known(UUID org, Employer employer) {
        return jdbc.sql("""
                select e.id
                from org.employer e
                where e.credit_code = :creditCode
                   or (e.name = :name
                       and (e.credit_code is null or cast(:creditCode as text) is null)
                       and exists (select 1
                                   from org.coverage c
                                   where c.org_id = :org and c.employer_id = e.id and c.until_on is null))
                order by e.credit_code nulls last
                limit 1
                """)
                .paramSource(Params.of(employer).and("org", org))
                .query(UUID.class)
                .optional();
    }
}
