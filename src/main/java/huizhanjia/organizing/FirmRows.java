package huizhanjia.organizing;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.CreditCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// Reads firms from rows that carry the columns of `organizing.firm` by name.
public final class FirmRows {

    private static final RowMapper<Row> ROWS = RecordRows.of(Row.class);

    private FirmRows() {}

    /// One firm.
    public static Firm firm(ResultSet row, int number) throws SQLException {
        return ROWS.mapRow(row, number).firm();
    }

    private record Row(
            FirmId id,
            String county,
            String name,
            @Nullable CreditCode creditCode,
            String address,
            FirmFacts.Place place,
            FirmFacts.Kind kind,
            @Nullable Integer staffCount,
            @Nullable FirmSource staffSource,
            FirmStatus status,
            @Nullable LocalDate registeredOn,
            List<String> tags) {

        Firm firm() {
            var staff = new FirmFacts.Staff(staffCount, staffSource == null ? FirmSource.TYPED : staffSource);
            var known = tags.stream().map(FirmTag::valueOf).collect(Collectors.toSet());
            return new Firm(
                    id,
                    county,
                    new FirmFacts(name, creditCode, address, place, kind, staff, status, registeredOn, known));
        }
    }
}
