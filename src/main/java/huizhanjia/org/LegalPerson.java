package huizhanjia.org;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The certificate of a union as a legal person (工会法人资格证书); three to five years, as long as the term.
public record LegalPerson(
        String number, @Nullable LocalDate fromOn, @Nullable LocalDate untilOn) {

    /// As printed.
    public String label() {
        var from = fromOn == null ? "未填" : fromOn.toString();
        var until = untilOn == null ? "未填" : untilOn.toString();
        return "%s（%s至%s）".formatted(number, from, until);
    }
}
