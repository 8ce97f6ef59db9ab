package huizhanjia.organizing.federation;

import huizhanjia.database.RecordRows;
import huizhanjia.organizing.Territory;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the small firms without a union: `organizing.standing`.
@Component
class SmallFirmTable {

    private final JdbcClient jdbc;

    SmallFirmTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SmallFirm> of(Territory territory, int below) {
        return jdbc.sql("""
                select s.id, s.name, s.area_code, s.industry as section, s.division,
                       coalesce(s.staff_count, 0) as staff
                from organizing.standing s
                where s.county like :county and s.area_code like :area
                  and s.status = 'STANDING' and s.org_id is null and coalesce(s.staff_count, 0) < :below
                """)
                .param("county", territory.countyPattern())
                .param("area", territory.areaPattern())
                .param("below", below)
                .query(RecordRows.of(SmallFirm.class))
                .list();
    }
}
