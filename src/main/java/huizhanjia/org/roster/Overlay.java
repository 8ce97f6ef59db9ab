package huizhanjia.org.roster;

import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import huizhanjia.org.Employer;
import huizhanjia.org.Leadership;
import huizhanjia.org.Particulars;
import huizhanjia.org.Treasury;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an organisation shall be known as after a row: an empty cell leaves what is known, a filled one replaces it.
final class Overlay {

    private Overlay() {}

    static Particulars of(Particulars known, Particulars said) {
        var leadership = new Leadership(
                text(said.leadership().head(), known.leadership().head()),
                text(said.leadership().phone(), known.leadership().phone()),
                said.leadership().fullTimeCount() == 0
                        ? known.leadership().fullTimeCount()
                        : said.leadership().fullTimeCount(),
                either(said.leadership().term(), known.leadership().term()));
        var treasury = new Treasury(
                either(said.treasury().mode(), known.treasury().mode()),
                text(said.treasury().bank(), known.treasury().bank()),
                text(said.treasury().account(), known.treasury().account()));
        return new Particulars(
                said.kind(),
                said.name(),
                text(said.areaCode(), known.areaCode()),
                either(said.creditCode(), known.creditCode()),
                leadership,
                treasury,
                known.legalPerson(),
                employers(known.employers(), said.employers()));
    }

    private static List<Employer> employers(List<Employer> known, List<Employer> said) {
        if (said.isEmpty()) {
            return known;
        }
        var employers = new ArrayList<Employer>();
        for (var employer : said) {
            employers.add(known.stream()
                    .filter(one -> isSame(one, employer))
                    .findFirst()
                    .map(one -> merged(one, employer))
                    .orElse(employer));
        }
        return employers;
    }

    private static boolean isSame(Employer known, Employer said) {
        return (known.creditCode() != null && known.creditCode().equals(said.creditCode()))
                || known.name().equals(said.name());
    }

    private static Employer merged(Employer known, Employer said) {
        EmployerNature nature = either(said.nature(), known.nature());
        EconomicType type = either(said.economicType(), known.economicType());
        Industry industry = either(said.industry(), known.industry());
        return new Employer(
                said.name(),
                either(said.creditCode(), known.creditCode()),
                text(said.address(), known.address()),
                text(said.areaCode(), known.areaCode()),
                nature,
                type,
                industry,
                either(said.staffCount(), known.staffCount()));
    }

    private static String text(String said, String known) {
        return said.isEmpty() ? known : said;
    }

    private static <T> @Nullable T either(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }
}
