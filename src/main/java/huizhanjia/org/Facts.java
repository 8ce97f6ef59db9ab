package huizhanjia.org;

import huizhanjia.kernel.DomainEvent.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is known of an organisation, as words: for its history and for the trail.
final class Facts {

    private Facts() {}

    /// The facts whose history is kept, as they hold from the day.
    static List<Spell> spells(Particulars known, LocalDate from, String documentNumber) {
        var spells = new ArrayList<Spell>();
        spells.add(new Spell(Spell.Fact.NAME, known.name(), from, null, documentNumber));
        spells.add(new Spell(Spell.Fact.KIND, known.kind().label(), from, null, documentNumber));
        if (!known.leadership().head().isEmpty()) {
            spells.add(new Spell(Spell.Fact.HEAD, known.leadership().head(), from, null, documentNumber));
        }
        var term = known.leadership().term();
        if (term != null) {
            spells.add(new Spell(Spell.Fact.TERM, term.label(), from, null, documentNumber));
        }
        return List.copyOf(spells);
    }

    /// Everything a new organisation was entered with.
    static Map<String, Change> changes(Particulars after) {
        return changes(Map.of(), words(after));
    }

    /// What differs.
    static Map<String, Change> changes(Particulars before, Particulars after) {
        return changes(words(before), words(after));
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
        words.put("用人单位", known.employers().stream().map(Facts::words).collect(Collectors.joining("；")));
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
