package huizhanjia.county;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import huizhanjia.kernel.CreditCode;
import huizhanjia.org.Approval;
import huizhanjia.org.Employer;
import huizhanjia.org.Leadership;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import huizhanjia.org.Treasury;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A union of the sample county as its list describes it.
///
/// @param key what the sample calls it, such as `red-star`
/// @param parent the key of the union above; empty text at the top
/// @param place in the list, counted from 1; numbers that must differ are made from it
/// @param members how many of which work belong to it directly
record SampleUnion(String key, String parent, int place, NamedCsvRecord row, List<SampleChances.Share> members) {

    /// Between the request and the founding assembly.
    private static final int REPLY_DAYS_BEFORE = 9;

    /// A union registers as a legal person soon after its election.
    private static final int REGISTRATION_DAYS = 30;

    static SampleUnion of(NamedCsvRecord row, int place) {
        var members = row.getField("members");
        return new SampleUnion(
                row.getField("key"),
                row.getField("parent"),
                place,
                row,
                members.isEmpty() ? List.of() : SampleChances.shares(members));
    }

    OrgKind kind() {
        return OrgKind.valueOf(row.getField("kind"));
    }

    String name() {
        return row.getField("name");
    }

    String head() {
        return row.getField("head");
    }

    boolean isHeadedByWoman() {
        return row.getField("woman").equals("y");
    }

    LocalDate foundedOn() {
        return LocalDate.parse(row.getField("founded"));
    }

    Approval approval() {
        return new Approval(row.getField("document"), foundedOn().minusDays(REPLY_DAYS_BEFORE));
    }

    /// What is entered of it on the day; some terms ended, or will end, a number of days from that day.
    Particulars particulars(List<Employer> employers, LocalDate on) {
        var term = term(on);
        return new Particulars(
                kind(),
                name(),
                row.getField("area"),
                creditCode(),
                new Leadership(head(), "1990009%04d".formatted(place), number("full_time"), term),
                treasury(),
                legalPerson(term),
                employers);
    }

    /// A day the list names moves on by whole terms once it is past, as after an election held in time.
    private @Nullable Term term(LocalDate on) {
        var ends = row.getField("ends");
        if (ends.isEmpty()) {
            return null;
        }
        var years = number("years");
        var which = number("term_number");
        if (ends.startsWith("+") || ends.startsWith("-")) {
            return new Term(on.plusDays(Integer.parseInt(ends)).minusYears(years), which, years);
        }
        var elected = LocalDate.parse(ends).minusYears(years);
        while (!elected.plusYears(years).isAfter(on)) {
            elected = elected.plusYears(years);
            which++;
        }
        return new Term(elected, which, years);
    }

    /// Grassroots unions begin with 81, others with 89; federations above the county bear none here.
    private @Nullable CreditCode creditCode() {
        return switch (kind()) {
            case PROVINCE, CITY, ORGANIZER, BRANCH, GROUP -> null;
            case GRASSROOTS, JOINT -> CreditCode.completing("81210199MC%07d".formatted(place));
            case COUNTY, INDUSTRIAL, TOWNSHIP_FEDERATION, TOWNSHIP, PARK, VILLAGE, AREA_FEDERATION, TRADE_FEDERATION ->
                CreditCode.completing("89210199MC%07d".formatted(place));
        };
    }

    private Treasury treasury() {
        var funds = row.getField("funds");
        if (funds.isEmpty()) {
            return Treasury.NONE;
        }
        var hasAccount = isCertified();
        return new Treasury(
                Treasury.Mode.valueOf(funds),
                hasAccount ? "青山农村商业银行样例支行" : "",
                hasAccount ? "99021019900%05d".formatted(place) : "");
    }

    private @Nullable LegalPerson legalPerson(@Nullable Term term) {
        return term == null || !isCertified()
                ? null
                : new LegalPerson(
                        "样例法证字第2101990%03d号".formatted(place),
                        term.electedOn().plusDays(REGISTRATION_DAYS),
                        term.endsOn());
    }

    private boolean isCertified() {
        return row.getField("certified").equals("y");
    }

    private int number(String field) {
        return Integer.parseInt(row.getField(field));
    }
}
