package huizhanjia.organizing;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads firms from rows that carry the columns of `organizing.firm` by name.
public final class FirmRows {

    private FirmRows() {}

    /// One firm.
    public static Firm firm(ResultSet row, int number) throws SQLException {
        var code = row.getString("credit_code");
        var source = value(FirmSource.class, row.getString("staff_source"));
        var facts = new FirmFacts(
                row.getString("name"),
                code == null ? null : new CreditCode(code),
                row.getString("address"),
                new FirmFacts.Place(
                        row.getString("area_code"),
                        value(Industry.class, row.getString("industry")),
                        row.getString("division")),
                new FirmFacts.Kind(
                        value(EmployerNature.class, row.getString("nature")),
                        value(EconomicType.class, row.getString("economic_type"))),
                new FirmFacts.Staff(
                        row.getObject("staff_count", Integer.class),
                        Objects.requireNonNullElse(source, FirmSource.TYPED)),
                FirmStatus.valueOf(row.getString("status")),
                row.getObject("registered_on", LocalDate.class),
                tags((String[]) row.getArray("tags").getArray()));
        return new Firm(new FirmId(row.getObject("id", UUID.class)), row.getString("county"), facts);
    }

    private static Set<FirmTag> tags(String[] names) {
        return Arrays.stream(names).map(FirmTag::valueOf).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
