package huizhanjia.org;

import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.DomainEvent.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a clerk may enter and correct of an organisation.
///
/// @param kind of the organisation
/// @param name of the union, not of the employer
/// @param areaCode where it lies
/// @param creditCode of the union, beginning with 81 or 89; null before it is registered
/// @param leadership who leads it
/// @param treasury how it receives and keeps its money
/// @param legalPerson its certificate; null where it has none
/// @param employers the units it covers, the main one first
public record Particulars(
        OrgKind kind,
        String name,
        String areaCode,
        @Nullable CreditCode creditCode,
        Leadership leadership,
        Treasury treasury,
        @Nullable LegalPerson legalPerson,
        List<Employer> employers) {

    public Particulars {
        employers = List.copyOf(employers);
    }

    /// The least that can be known of an organisation.
    public static Particulars of(OrgKind kind, String name, String areaCode, Employer... employers) {
        return new Particulars(kind, name, areaCode, null, Leadership.NONE, Treasury.NONE, null, List.of(employers));
    }

    /// All of it, as the trail keeps it of a new organisation.
    Map<String, Change> changes() {
        return changes(Map.of(), words(this));
    }

    /// What differs from before, as the trail keeps it.
    public Map<String, Change> changesSince(Particulars before) {
        return changes(words(before), words(this));
    }

    private static Map<String, Change> changes(Map<String, String> before, Map<String, String> after) {
        var changes = new LinkedHashMap<String, Change>();
        after.forEach((field, now) -> {
            var then = before.getOrDefault(field, "");
            if (!then.equals(now)) {
                changes.put(field, new Change(then, now));
            }
        });
        return changes;
    }

    private static Map<String, String> words(Particulars known) {
        var words = new LinkedHashMap<String, String>();
        var leadership = known.leadership();
        var treasury = known.treasury();
        words.put("工会名称", known.name());
        words.put("工会类型", known.kind().label());
        words.put("行政区划", known.areaCode());
        words.put("统一社会信用代码", text(known.creditCode()));
        words.put("负责人", leadership.head());
        words.put("联系电话", leadership.phone());
        words.put("专职人数", leadership.fullTimeCount() == 0 ? "" : "" + leadership.fullTimeCount());
        words.put("任期", leadership.term() == null ? "" : leadership.term().label());
        words.put("经费缴拨方式", treasury.mode() == null ? "" : treasury.mode().label());
        words.put("开户行", treasury.bank());
        words.put("账户", treasury.account());
        words.put(
                "法人资格证书", known.legalPerson() == null ? "" : known.legalPerson().label());
        words.put("用人单位", known.employers().stream().map(Particulars::words).collect(Collectors.joining("；")));
        return words;
    }

    private static String words(Employer employer) {
        var words = new ArrayList<String>();
        words.add(employer.name());
        words.add(text(employer.creditCode()));
        words.add(employer.address());
        words.add(employer.areaCode());
        words.add(employer.nature() == null ? "" : employer.nature().label());
        words.add(employer.economicType() == null ? "" : employer.economicType().label());
        words.add(employer.industry() == null ? "" : employer.industry().label());
        words.add(employer.staffCount() == null ? "" : employer.staffCount() + "人");
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("，"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
