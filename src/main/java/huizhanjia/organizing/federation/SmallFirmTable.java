package huizhanjia.organizing.federation;

import huizhanjia.kernel.Industry;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
                select s.id, s.name, s.area_code, s.industry, s.division, coalesce(s.staff_count, 0)
                from organizing.standing s
                where s.county like :county and s.area_code like :area
                  and s.status = 'STANDING' and s.org_id is null and coalesce(s.staff_count, 0) < :below
                """)
                .param("county", territory.countyPattern())
                .param("area", territory.areaPattern())
                .param("below", below)
                .query(SmallFirmTable::firm)
                .list();
    }

    private static SmallFirm firm(ResultSet row, int number) throws SQLException {
        var industry = row.getString(4);
        return new SmallFirm(
                new FirmId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                industry == null ? null : Industry.valueOf(industry),
                row.getString(5),
                row.getInt(6));
    }
}
