package huizhanjia.org.web;

import huizhanjia.org.Employer;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.Org;
import huizhanjia.org.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was typed into the form of an organisation, kept exactly as it was typed; employers are `employer1.name` and
/// on.
public record OrgForm(Map<String, String> values) {

    /// So many employers fit on one form; a longer list comes by import.
    static final int MOST_EMPLOYERS = 30;

    private static final String SLOTS = "slots";

    public OrgForm {
        values = Map.copyOf(values);
    }

    /// What was typed into a field; empty text when nothing was.
    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /// How many employers the form has room for.
    public int slots() {
        var wanted = value(SLOTS).matches("\\d{1,3}") ? Integer.parseInt(value(SLOTS)) : 1;
        return Math.clamp(wanted + (values.containsKey("more") ? 1 : 0), 1, MOST_EMPLOYERS);
    }

    /// Whether another place for an employer was asked for, and nothing to be saved.
    boolean wantsMore() {
        return values.containsKey("more");
    }

    /// An organisation as it stands, ready to be edited.
    static OrgForm of(Org org) {
        var values = new LinkedHashMap<String, String>();
        var known = org.particulars();
        var leadership = known.leadership();
        values.put("kind", known.kind().name());
        values.put("name", known.name());
        values.put("areaCode", known.areaCode());
        values.put("creditCode", text(known.creditCode()));
        values.put("head", leadership.head());
        values.put("phone", leadership.phone());
        values.put("fullTimeCount", "" + leadership.fullTimeCount());
        put(values, leadership.term());
        put(values, known.legalPerson());
        var mode = known.treasury().mode();
        values.put("fundsMode", mode == null ? "" : mode.name());
        values.put("bank", known.treasury().bank());
        values.put("account", known.treasury().account());
        values.put("version", "" + org.version());
        values.put(SLOTS, "" + Math.max(1, known.employers().size()));
        var place = 1;
        for (var employer : known.employers()) {
            put(values, "employer" + place++ + ".", employer);
        }
        return new OrgForm(values);
    }

    private static void put(Map<String, String> values, @Nullable Term term) {
        values.put("electedOn", term == null ? "" : text(term.electedOn()));
        values.put("termNumber", term == null ? "" : text(term.number()));
        values.put("termYears", term == null ? "" : text(term.years()));
    }

    private static void put(Map<String, String> values, @Nullable LegalPerson legal) {
        values.put("legalNumber", legal == null ? "" : legal.number());
        values.put("legalFromOn", legal == null ? "" : text(legal.fromOn()));
        values.put("legalUntilOn", legal == null ? "" : text(legal.untilOn()));
    }

    private static void put(Map<String, String> values, String prefix, Employer employer) {
        values.put(prefix + "name", employer.name());
        values.put(prefix + "creditCode", text(employer.creditCode()));
        values.put(prefix + "address", employer.address());
        values.put(prefix + "areaCode", employer.areaCode());
        values.put(prefix + "nature", name(employer.nature()));
        values.put(prefix + "economicType", name(employer.economicType()));
        values.put(prefix + "industry", name(employer.industry()));
        values.put(prefix + "staffCount", text(employer.staffCount()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
