package huizhanjia.member.roll;

import huizhanjia.member.PersonReading;
import huizhanjia.member.RosterField;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Readings;
import huizhanjia.vault.Vault;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Turns a whole number somebody typed into its blind reference, so that no number stands in an address or a log.
@Component
public class Lookup {

    private final Vault vault;

    Lookup(Vault vault) {
        this.vault = vault;
    }

    /// The reference of a document number, in hex; empty when it is none.
    public Optional<String> identity(String typed) {
        var reading = PersonReading.of(Map.of(RosterField.NAME, "·", RosterField.ID_NUMBER, typed));
        return reading.problems().isEmpty()
                ? Optional.of(HexFormat.of().formatHex(reading.person().identity(vault)))
                : Optional.empty();
    }

    /// The reference of a mobile number, in hex; empty when it is none.
    public Optional<String> phone(String typed) {
        var reading = Readings.read(ColumnKind.MOBILE, typed);
        return reading.wrong() || reading.value().isEmpty()
                ? Optional.empty()
                : Optional.of(HexFormat.of().formatHex(vault.index("member.phone", reading.value())));
    }
}
