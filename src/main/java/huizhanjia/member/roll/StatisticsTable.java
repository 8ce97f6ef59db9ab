package huizhanjia.member.roll;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts active members of `member.member` every way at once, in one pass.
@Component
class StatisticsTable {

    /// The age band on a day, as `AgeBand` codes it.
    static final String AGE_BAND = """
            case
                when m.born_on is null then ''
                when m.born_on > cast(:on as date) - interval '26 years' then '1'
                when m.born_on > cast(:on as date) - interval '36 years' then '2'
                when m.born_on > cast(:on as date) - interval '46 years' then '3'
                when m.born_on > cast(:on as date) - interval '56 years' then '4'
                else '5'
            end as age_band
            """;

    /// Counts `counted c` every way; the bits of `grouping(...)` tell which split a row belongs to.
    static final String CELLS = """
            select grouping(c.sex, c.age_band, c.migrant, c.worker_group, c.new_form, c.employment, c.education,
                    c.politics) as split,
                coalesce(c.sex, c.age_band, c.migrant::text, c.worker_group, c.new_form, c.employment,
                    c.education, c.politics, '') as code,
                count(*) as members
            from counted c
            where c.standing = 'ACTIVE'
            group by grouping sets ((c.sex), (c.age_band), (c.migrant), (c.worker_group), (c.new_form),
                (c.employment), (c.education), (c.politics), ())
            """;

    private final JdbcClient jdbc;

    StatisticsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cell> cells(ListReach listReach, LocalDate on) {
        return jdbc.sql("""
                with counted as (
                    select m.standing, m.sex, m.migrant, m.worker_group, m.new_form, m.employment, m.education,
                           m.politics,
                """ + AGE_BAND + """
                    from member.member m
                    where m.county = any(cast(:counties as bpchar[]))
                    and (:whole or m.stat_org_id = any(:orgs))
                    and m.standing = 'ACTIVE'
                )
                """ + CELLS)
                .param("on", Date.valueOf(on))
                .param("counties", listReach.counties())
                .param("whole", listReach.whole())
                .param("orgs", listReach.whole() ? new UUID[0] : listReach.orgs())
                .query(Cell.class)
                .list();
    }

    long retained(ListReach listReach) {
        return jdbc.sql("""
                select count(*)
                from member.member m
                where m.county = any(cast(:counties as bpchar[]))
                and (:whole or m.stat_org_id = any(:orgs))
                and m.standing = 'RETAINED'
                """)
                .param("counties", listReach.counties())
                .param("whole", listReach.whole())
                .param("orgs", listReach.whole() ? new UUID[0] : listReach.orgs())
                .query(Long.class)
                .single();
    }

    /// How many members one code of one split has.
    record Cell(int split, String code, long members) {}
}
