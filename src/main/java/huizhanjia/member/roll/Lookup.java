package huizhanjia.member.roll;

import huizhanjia.disclosure.Disclosures;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
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
    private final Disclosures disclosures;

    Lookup(Vault vault, Disclosures disclosures) {
        this.vault = vault;
        this.disclosures = disclosures;
    }

    /// Before a whole number is looked for: whether anybody bears it is told to those only who may see numbers, and
    /// counted like a number that is shown.
    public void ask(Actor by) {
        if (!by.may("member:reveal")) {
            throw new Refused("member.lookup", "您当前的任职不能查看完整号码，也不能按完整号码查找；请按姓名查找");
        }
        disclosures.answer(by);
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
