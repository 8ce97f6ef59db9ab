package huizhanjia.member.bulk;

import huizhanjia.kernel.Refused;
import huizhanjia.member.ChangeKind;
import huizhanjia.member.MemberFacts;
import huizhanjia.member.Person;
import huizhanjia.member.PersonReading;
import huizhanjia.member.Reason;
import huizhanjia.member.RosterField;
import huizhanjia.member.Standing;
import huizhanjia.member.rules.AdmittedSinceFounding;
import huizhanjia.member.rules.SixteenOrOlder;
import huizhanjia.org.OrgPlace;
import huizhanjia.sheet.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Understands the rows of one roster: whose they are, where they belong, since when.
final class LineReading {

    private static final SixteenOrOlder SIXTEEN_OR_OLDER = new SixteenOrOlder();

    private static final AdmittedSinceFounding ADMITTED_SINCE_FOUNDING = new AdmittedSinceFounding();

    private final UnionsByName unions;
    private final LocalDate today;

    LineReading(UnionsByName unions, LocalDate today) {
        this.unions = unions;
        this.today = today;
    }

    RosterLine read(Row row) {
        var reading = PersonReading.of(row);
        var problems = new LinkedHashMap<String, String>();
        reading.problems().forEach((field, sentence) -> problems.put(field.key(), sentence));
        row.notes().stream()
                .filter(note -> note.wrong() && !note.key().equals(RosterField.ID_NUMBER.key()))
                .forEach(note -> problems.put(note.key(), note.remark()));
        var joinedOn = joinedOn(row);
        var standing = standing(row, problems);
        var reason = standing == Standing.RETAINED ? reason(row, problems) : "";
        var union = union(row, problems);
        var warning = judge(reading.person(), union, joinedOn, problems);
        return new RosterLine(
                row.sheet(),
                row.number(),
                reading.person(),
                warning,
                union.id(),
                standing,
                joinedOn,
                standing == Standing.RETAINED ? row.day("change_on").orElse(joinedOn) : null,
                reason,
                problems);
    }

    private OrgPlace union(Row row, Map<String, String> problems) {
        var named = row.text("org");
        if (named.isEmpty()) {
            return unions.home();
        }
        return unions.find(named).orElseGet(() -> {
            problems.put("org", "没有找到名为“%s”的工会（或有同名，或不在您的管辖范围内），请写全称或统一社会信用代码，或先建立该工会".formatted(named));
            return unions.home();
        });
    }

    private LocalDate joinedOn(Row row) {
        return row.day("joined_on").or(() -> row.day("change_on")).orElse(today);
    }

    private static Standing standing(Row row, Map<String, String> problems) {
        var typed = row.text("change_kind");
        var known = typed.isEmpty() || typed.equals("在籍") || typed.equals("正常") || typed.equals("恢复");
        var kind = known ? Optional.of(ChangeKind.JOINED) : ChangeKind.of(typed);
        if (kind.isEmpty()) {
            problems.put("change_kind", "“%s”不是会籍变化类型，请写入会、转入或保留".formatted(typed));
            return Standing.ACTIVE;
        }
        return switch (kind.get()) {
            case JOINED, TRANSFERRED_IN, RESTORED -> Standing.ACTIVE;
            case RETAINED -> Standing.RETAINED;
            case TRANSFERRED_OUT, EXPELLED, WITHDRAWN, UNDONE -> {
                problems.put("change_kind", "%s须有手续和文书，请在系统里逐人办理，不能用名册导入".formatted(typed));
                yield Standing.ACTIVE;
            }
        };
    }

    private static String reason(Row row, Map<String, String> problems) {
        if (row.day("change_on").isEmpty()) {
            problems.put("change_on", "保留会籍必须填写会籍变化日期");
        }
        var typed = row.text("change_reason");
        var reason = Arrays.stream(Reason.values())
                .filter(known -> !typed.isEmpty() && known.label().startsWith(typed))
                .findFirst();
        if (reason.isEmpty()) {
            problems.put("change_reason", "保留会籍必须填写会籍变化原因，如 退休、失业");
        }
        return reason.map(Reason::name).orElse("");
    }

    /// What the rules say: problems for what they forbid, a warning for what they only doubt.
    private String judge(Person person, OrgPlace union, LocalDate joinedOn, Map<String, String> problems) {
        if (joinedOn.isAfter(today)) {
            problems.put("joined_on", "入会日期还没有到，请核对");
        }
        var facts = new MemberFacts(person.bornOn(), union.foundedOn());
        try {
            SIXTEEN_OR_OLDER.gate(facts, joinedOn);
            return ADMITTED_SINCE_FOUNDING.gate(facts, joinedOn).orElse("");
        } catch (Refused refused) {
            problems.put("joined_on", refused.sentence());
            return "";
        }
    }
}
