package huizhanjia.member.bulk;

import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Tidy;
import huizhanjia.member.MemberFacts;
import huizhanjia.member.Person;
import huizhanjia.member.PersonReading;
import huizhanjia.member.RosterField;
import huizhanjia.member.bulk.RosterLine.Place;
import huizhanjia.member.bulk.RosterLine.Told;
import huizhanjia.member.rules.AdmittedSinceFounding;
import huizhanjia.member.rules.SixteenOrOlder;
import huizhanjia.org.OrgPlace;
import huizhanjia.sheet.Note;
import huizhanjia.sheet.Row;
import huizhanjia.vault.Mask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Understands the rows of one roster: whose they are, where they belong, since when.
final class LineReading {

    private static final SixteenOrOlder SIXTEEN_OR_OLDER = new SixteenOrOlder();

    private static final AdmittedSinceFounding ADMITTED_SINCE_FOUNDING = new AdmittedSinceFounding();

    /// Columns beside the person's that decide what becomes of the row; what else cannot be read is left out.
    private static final Set<String> DECISIVE =
            Set.of(RosterColumns.ORG.key(), RosterColumns.CHANGE_KIND.key(), RosterColumns.CHANGE_ON.key());

    private static final Set<String> PERSONAL =
            Set.copyOf(Arrays.stream(RosterField.values()).map(RosterField::key).toList());

    private final UnionsByName unions;
    private final Assumed assumed;
    private boolean first = true;

    LineReading(UnionsByName unions, Assumed assumed) {
        this.unions = unions;
        this.assumed = assumed;
    }

    RosterLine read(Row row) {
        refuseMasked(row);
        var reading = PersonReading.of(row);
        var problems = new LinkedHashMap<String, String>();
        var remarks = new LinkedHashMap<String, String>();
        reading.problems().forEach((field, sentence) -> problems.put(field.key(), sentence));
        reading.remarks().forEach((field, sentence) -> remarks.put(field.key(), shown(row, field, sentence)));
        row.notes().stream()
                .filter(note -> note.wrong() && !PERSONAL.contains(note.key()))
                .forEach(note -> membership(note, problems, remarks));
        var union = union(row, problems);
        var belonging = Belonging.of(row, assumed, problems);
        var warning = judge(reading.person(), union, belonging, problems);
        return new RosterLine(
                new Place(row.sheet(), row.number()),
                reading.person(),
                who(row, reading),
                union == null ? null : union.id(),
                belonging,
                new Told(problems, remarks, warning, assumptions(row, belonging)));
    }

    /// Nobody can be told from the numbers of a list that left the house masked.
    private void refuseMasked(Row row) {
        var masked = row.text(RosterField.ID_NUMBER.key()).indexOf('*') >= 0;
        if (first && masked) {
            throw new Refused(
                    "member.masked-roster",
                    "这份名册的证件号码是遮盖过的（第 %d 行起），认不出是谁，不能导入。请导出不遮盖的名册，或改用有完整号码的名册".formatted(row.number()));
        }
        first = false;
    }

    private static void membership(Note note, Map<String, String> problems, Map<String, String> remarks) {
        if (DECISIVE.contains(note.key())) {
            problems.put(note.key(), note.remark());
        } else {
            remarks.put(note.key(), note.remark() + "；这一格没有登记");
        }
    }

    /// A value that was left out is repeated beside its reason, unless it may be a number of the person.
    private static String shown(Row row, RosterField field, String sentence) {
        var value = row.text(field.key());
        return field.isSealed() || value.isEmpty() ? sentence : "写的是“%s”：%s".formatted(value, sentence);
    }

    private @Nullable OrgPlace union(Row row, Map<String, String> problems) {
        var named = row.text(RosterColumns.ORG.key());
        if (named.isEmpty() || problems.containsKey(RosterColumns.ORG.key())) {
            return unions.home();
        }
        return unions.find(named).orElseGet(() -> {
            problems.put("org", "没有找到名为“%s”的工会（或有同名，或不在您的管辖范围内），请写全称或统一社会信用代码，或先建立该工会".formatted(named));
            return null;
        });
    }

    private List<String> assumptions(Row row, Belonging belonging) {
        var sentences = new ArrayList<String>();
        var home = unions.home();
        if (row.text(RosterColumns.ORG.key()).isEmpty() && home != null) {
            sentences.add("没有写明工会，登记到“%s”（由办理人选定）".formatted(home.name()));
        }
        if (!belonging.assumed().isEmpty()) {
            sentences.add(belonging.assumed());
        }
        return sentences;
    }

    /// Name and number also of a row whose number cannot be used: without them nobody finds the mistake.
    private static String who(Row row, PersonReading reading) {
        var number = Tidy.code(row.text(RosterField.ID_NUMBER.key()));
        return reading.person().shown(RosterField.ID_NUMBER).isEmpty()
                ? Tidy.text(row.text(RosterField.NAME.key()) + " " + Mask.identity(number))
                : reading.person().toString();
    }

    /// What the rules say: problems for what they forbid, a warning for what they only doubt.
    private String judge(Person person, @Nullable OrgPlace union, Belonging belonging, Map<String, String> problems) {
        var on = belonging.since();
        if (on.isAfter(assumed.today())) {
            problems.put("joined_on", "入会日期还没有到，请核对");
        }
        var facts = new MemberFacts(person.bornOn(), union == null ? null : union.foundedOn());
        try {
            SIXTEEN_OR_OLDER.gate(facts, on);
            return ADMITTED_SINCE_FOUNDING.gate(facts, on).orElse("");
        } catch (Refused refused) {
            problems.put("joined_on", refused.sentence());
            return "";
        }
    }
}
