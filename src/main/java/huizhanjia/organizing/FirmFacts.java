package huizhanjia.organizing;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a firm, or what one list says of it.
///
/// @param name as registered
/// @param creditCode null where not known
/// @param address empty text where not known
/// @param place where it lies and what it does
/// @param kind what sort of unit it is and who owns it
/// @param staff how many it employs and who counted them
/// @param status whether it is still there
/// @param registeredOn the day of its registration; null where not known
/// @param tags what lists say of it and what follows from its kind
public record FirmFacts(
        String name,
        @Nullable CreditCode creditCode,
        String address,
        Place place,
        Kind kind,
        Staff staff,
        FirmStatus status,
        @Nullable LocalDate registeredOn,
        Set<FirmTag> tags) {

    public FirmFacts {
        tags = tags.isEmpty() ? Set.of() : Set.copyOf(tags);
    }

    /// Where it lies and in what trade.
    ///
    /// @param areaCode of the township, or of the county where no more is known; empty text for neither
    /// @param industry the section of GB/T 4754; null where not known
    /// @param division its two digits; empty text where not known
    public record Place(String areaCode, @Nullable Industry industry, String division) {}

    /// What sort of unit it is, and who owns it.
    public record Kind(
            @Nullable EmployerNature nature, @Nullable EconomicType economicType) {}

    /// How many it employs.
    public record Staff(@Nullable Integer count, FirmSource source) {}

    public @Nullable EmployerNature nature() {
        return kind.nature();
    }

    public @Nullable EconomicType economicType() {
        return kind.economicType();
    }

    public @Nullable Industry industry() {
        return place.industry();
    }

    public @Nullable Integer staffCount() {
        return staff.count();
    }

    /// The same with another status.
    public FirmFacts standing(FirmStatus other) {
        return new FirmFacts(name, creditCode, address, place, kind, staff, other, registeredOn, tags);
    }

    /// The same under another name.
    public FirmFacts called(String other) {
        return new FirmFacts(other, creditCode, address, place, kind, staff, status, registeredOn, tags);
    }

    /// The same with the tags that follow from its kind (两新: private firms and social organisations).
    public FirmFacts classified() {
        var all = EnumSet.noneOf(FirmTag.class);
        all.addAll(tags);
        if (Priority.isNewEconomy(this)) {
            all.add(FirmTag.NEW_ECONOMY);
        }
        if (nature() == EmployerNature.SOCIAL) {
            all.add(FirmTag.NEW_SOCIAL);
        }
        return new FirmFacts(name, creditCode, address, place, kind, staff, status, registeredOn, all);
    }

    /// What is known once a list has spoken: an empty cell changes nothing, a better count replaces a worse one, and
    /// only a registrar says whether the firm is still there.
    public FirmFacts after(FirmFacts said, FirmSource source) {
        var all = EnumSet.noneOf(FirmTag.class);
        all.addAll(tags);
        all.addAll(said.tags);
        var isCounted = said.staff.count() != null && (staff.count() == null || source.countsStaffLike(staff.source()));
        return new FirmFacts(
                        source.isRegistrar() ? said.name : name,
                        either(creditCode, said.creditCode),
                        said.address.isEmpty() ? address : said.address,
                        new Place(
                                said.place.areaCode().length()
                                                >= place.areaCode().length()
                                        ? said.place.areaCode()
                                        : place.areaCode(),
                                either(said.place.industry(), place.industry()),
                                said.place.division().isEmpty() ? place.division() : said.place.division()),
                        new Kind(
                                either(said.kind.nature(), kind.nature()),
                                either(said.kind.economicType(), kind.economicType())),
                        isCounted ? said.staff : staff,
                        source.isRegistrar() ? said.status : status,
                        either(said.registeredOn, registeredOn),
                        all)
                .classified();
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
