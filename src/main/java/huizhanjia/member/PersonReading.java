package huizhanjia.member;

import huizhanjia.kernel.IdentityPaper;
import huizhanjia.kernel.ResidentId;
import huizhanjia.kernel.Sex;
import huizhanjia.kernel.Tidy;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Reading;
import huizhanjia.sheet.Readings;
import huizhanjia.sheet.Row;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a person from what was typed or found in a sheet; every field that does not fit has its Chinese sentence.
public final class PersonReading {

    private static final int LONGEST = 100;

    /// 港澳台居民居住证 and the like: which of them, the number says.
    private static final String RESIDENCE_PERMIT = "居住证";

    private final Map<RosterField, String> values = new EnumMap<>(RosterField.class);
    private final Map<RosterField, String> problems = new EnumMap<>(RosterField.class);
    private final Map<RosterField, String> remarks = new EnumMap<>(RosterField.class);
    private final Set<RosterField> contradictory = EnumSet.noneOf(RosterField.class);
    private @Nullable YearMonth bornIn;

    private PersonReading() {}

    /// Reads every field; a field not in the map is unknown.
    public static PersonReading of(Map<RosterField, String> typed) {
        var reading = new PersonReading();
        typed.forEach((field, text) -> {
            if (field != RosterField.ID_NUMBER && !text.isBlank()) {
                reading.read(field, text);
            }
        });
        reading.identity(typed.getOrDefault(RosterField.ID_NUMBER, ""), "");
        reading.missing();
        return reading;
    }

    /// Takes the fields of a row that `sheet` has read already. A cell that cannot be used and need not be
    /// there is left out with a remark: an empty field can be filled later, a person turned away is lost.
    public static PersonReading of(Row row) {
        var reading = new PersonReading();
        for (var field : RosterField.values()) {
            var text = row.text(field.key());
            if (row.isWrong(field.key())) {
                reading.noted(field, row);
            } else if (field != RosterField.ID_NUMBER && !text.isEmpty()) {
                reading.take(field, new Reading(text, "", false));
            }
        }
        var note = reading.problems.getOrDefault(RosterField.ID_NUMBER, "");
        reading.problems.remove(RosterField.ID_NUMBER);
        reading.identity(row.text(RosterField.ID_NUMBER.key()), note);
        reading.missing();
        reading.leaveOut();
        return reading;
    }

    /// What could be read; to be used only when there are no problems.
    public Person person() {
        return new Person(values);
    }

    /// What does not fit, by field; empty when all is well.
    public Map<RosterField, String> problems() {
        return problems;
    }

    /// What was left out or understood otherwise than written, by field.
    public Map<RosterField, String> remarks() {
        return remarks;
    }

    private void read(RosterField field, String text) {
        var reading = Readings.read(field.kind(), text);
        if (reading.wrong()) {
            problems.put(field, reading.remark());
        } else if (!reading.value().isEmpty()) {
            take(field, reading);
        }
    }

    private void take(RosterField field, Reading reading) {
        if (field.kind() == ColumnKind.CODE) {
            field.codes()
                    .code(reading.value())
                    .ifPresentOrElse(code -> values.put(field, code), () -> unknown(field, reading));
        } else if (reading.value().length() > LONGEST) {
            problems.put(field, "%s最多 %d 个字".formatted(field.label(), LONGEST));
        } else if (field == RosterField.BORN_ON) {
            Readings.day(reading.value()).ifPresent(day -> values.put(field, day.toString()));
            bornIn = Readings.month(reading.value()).orElse(null);
        } else {
            values.put(field, reading.value());
        }
    }

    private void noted(RosterField field, Row row) {
        row.notes().stream()
                .filter(note -> note.wrong() && note.key().equals(field.key()))
                .forEach(note -> problems.put(field, note.remark()));
    }

    private void missing() {
        for (var field : RosterField.values()) {
            if (field.isRequired() && !values.containsKey(field)) {
                problems.putIfAbsent(field, "请填写" + field.label());
            }
        }
    }

    /// What contradicts the number stays a problem: then nobody knows which of the two is wrong.
    private void leaveOut() {
        for (var field : RosterField.values()) {
            var problem = problems.get(field);
            if (problem != null && field.mayStayEmpty() && !contradictory.contains(field)) {
                problems.remove(field);
                remarks.put(field, problem + (values.containsKey(field) ? "；按证件号码登记" : "；这一格没有登记"));
            }
        }
        if (bornIn != null && !values.containsKey(RosterField.BORN_ON)) {
            remarks.put(RosterField.BORN_ON, "只写到月（%s），证件号码上也看不出日期；出生日期没有登记".formatted(bornIn));
        }
    }

    private void unknown(RosterField field, Reading reading) {
        var asked = field == RosterField.ID_KIND && reading.value().contains(RESIDENCE_PERMIT);
        if (!asked && !Readings.saysNothing(reading.value())) {
            problems.put(field, "“%s”不在%s的代码表中，请从模板的下拉项中选择".formatted(reading.value(), field.label()));
        }
    }

    private void identity(String typed, String note) {
        var number = Tidy.code(typed);
        if (number.isEmpty()) {
            return;
        }
        if (number.indexOf('*') >= 0) {
            problems.put(RosterField.ID_NUMBER, "证件号码是遮盖过的，认不出是谁，请填写完整的号码");
            return;
        }
        var said = values.get(RosterField.ID_KIND);
        var paper = paper(said, number);
        if (paper == null) {
            problems.put(RosterField.ID_NUMBER, unrecognised(number, note));
        } else if (!paper.bears(number)) {
            problems.put(RosterField.ID_NUMBER, unfit(paper, number, note));
        } else {
            values.put(RosterField.ID_KIND, paper == IdentityPaper.OTHER && said != null ? said : paper.code());
            ResidentId.parse(number).ifPresentOrElse(this::carried, () -> values.put(RosterField.ID_NUMBER, number));
        }
    }

    /// The paper that was said; where none was, or loosely an identity card, the one whose number it is.
    private @Nullable IdentityPaper paper(@Nullable String said, String number) {
        var behind = IdentityPaper.behind(number).orElse(null);
        if (said == null
                || (said.equals(IdentityPaper.RESIDENT.code())
                        && ResidentId.parse(number).isPresent())) {
            if (said != null && behind != null && behind != IdentityPaper.RESIDENT) {
                remarks.put(RosterField.ID_KIND, "按号码登记为" + label(behind));
            }
            return behind;
        }
        return IdentityPaper.of(said);
    }

    private static String unrecognised(String number, String note) {
        var lost = number.indexOf('+') >= 0;
        return number.length() >= 15 || lost
                ? orElse(note, ResidentId.problem(number))
                : "看不出是哪一种证件的号码，请在“有效证件类别”里写明，并对照证件核对";
    }

    private static String unfit(IdentityPaper paper, String number, String note) {
        var behind = IdentityPaper.behind(number);
        if (behind.isPresent() && ResidentId.parse(number).isPresent()) {
            return "这是%s的号码，与所写的证件类别不符，请核对".formatted(label(behind.get()));
        }
        var problem = orElse(note, ResidentId.problem(number));
        if (paper.isEighteenOnly() && !problem.isEmpty()) {
            return problem;
        }
        return paper == IdentityPaper.OTHER || paper == IdentityPaper.PASSPORT
                ? "证件号码应为 5 至 20 位字母或数字，请对照证件核对"
                : "这个号码不像%s的号码，请对照证件核对（应为字母或数字，没有汉字）".formatted(label(paper));
    }

    private static String label(IdentityPaper paper) {
        return RosterField.ID_KIND.codes().label(paper.code());
    }

    private static String orElse(String note, String otherwise) {
        return note.isEmpty() ? otherwise : note;
    }

    /// The number says sex and birth; what was typed must agree (GB 11643).
    private void carried(ResidentId id) {
        values.put(RosterField.ID_NUMBER, id.value());
        agree(RosterField.SEX, id.sex() == Sex.MALE ? "1" : "2");
        agree(RosterField.BORN_ON, id.birth().toString());
        if (bornIn != null && !bornIn.equals(YearMonth.from(id.birth()))) {
            disagree(RosterField.BORN_ON);
        }
    }

    private void agree(RosterField field, String derived) {
        var typed = values.put(field, derived);
        var known = typed != null && !typed.equals("0") && !typed.equals("9");
        if (known && !typed.equals(derived)) {
            disagree(field);
        }
    }

    private void disagree(RosterField field) {
        contradictory.add(field);
        problems.put(field, "%s与证件号码不一致，请核对是哪一个写错了".formatted(field.label()));
    }
}
