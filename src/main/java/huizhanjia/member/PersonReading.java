package huizhanjia.member;

import huizhanjia.kernel.ResidentId;
import huizhanjia.kernel.Sex;
import huizhanjia.kernel.Tidy;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Reading;
import huizhanjia.sheet.Readings;
import huizhanjia.sheet.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a person from what was typed or found in a sheet; every field that does not fit has its Chinese sentence.
public final class PersonReading {

    /// A resident identity card (居民身份证), whose number says sex and birth.
    private static final String RESIDENT = "111";

    private static final Pattern FOREIGN_NUMBER = Pattern.compile("[A-Z0-9]{5,20}");
    private static final int LONGEST = 100;

    private final Map<RosterField, String> values = new EnumMap<>(RosterField.class);
    private final Map<RosterField, String> problems = new EnumMap<>(RosterField.class);

    private PersonReading() {}

    /// Reads every field; a field not in the map is unknown.
    public static PersonReading of(Map<RosterField, String> typed) {
        var reading = new PersonReading();
        reading.values.put(RosterField.ID_KIND, RESIDENT);
        typed.forEach((field, text) -> {
            if (field != RosterField.ID_NUMBER && !text.isBlank()) {
                reading.read(field, text);
            }
        });
        reading.identity(typed.getOrDefault(RosterField.ID_NUMBER, ""));
        reading.missing();
        return reading;
    }

    /// Takes the fields of a row that `sheet` has read already; its own notes say which cells are wrong.
    public static PersonReading of(Row row) {
        var reading = new PersonReading();
        reading.values.put(RosterField.ID_KIND, RESIDENT);
        for (var field : RosterField.values()) {
            var text = row.text(field.key());
            if (field != RosterField.ID_NUMBER && !text.isEmpty() && !row.isWrong(field.key())) {
                reading.take(field, new Reading(text, "", false));
            }
        }
        if (reading.isResident() && row.isWrong(RosterField.ID_NUMBER.key())) {
            reading.noted(row);
        } else {
            reading.identity(row.text(RosterField.ID_NUMBER.key()));
        }
        reading.missing();
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

    private void read(RosterField field, String text) {
        var reading = Readings.read(field.kind(), text);
        if (reading.wrong()) {
            problems.put(field, reading.remark());
        } else {
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
        } else {
            values.put(field, reading.value());
        }
    }

    private void noted(Row row) {
        row.notes().stream()
                .filter(note -> note.wrong() && note.key().equals(RosterField.ID_NUMBER.key()))
                .forEach(note -> problems.put(RosterField.ID_NUMBER, note.remark()));
    }

    private void missing() {
        for (var field : RosterField.values()) {
            if (field.isRequired() && !values.containsKey(field)) {
                problems.putIfAbsent(field, "请填写" + field.label());
            }
        }
    }

    private boolean isResident() {
        return values.getOrDefault(RosterField.ID_KIND, RESIDENT).equals(RESIDENT);
    }

    private void unknown(RosterField field, Reading reading) {
        problems.put(field, "“%s”不在%s的代码表中，请从模板的下拉项中选择".formatted(reading.value(), field.label()));
    }

    private void identity(String typed) {
        if (typed.isBlank()) {
            return;
        }
        if (!isResident()) {
            foreign(Tidy.code(typed));
            return;
        }
        var reading = Readings.read(ColumnKind.RESIDENT_ID, typed);
        if (reading.wrong()) {
            problems.put(RosterField.ID_NUMBER, reading.remark());
        } else {
            resident(new ResidentId(reading.value()));
        }
    }

    private void foreign(String number) {
        if (FOREIGN_NUMBER.matcher(number).matches()) {
            values.put(RosterField.ID_NUMBER, number);
        } else {
            problems.put(RosterField.ID_NUMBER, "证件号码应为 5 至 20 位字母或数字，请对照证件核对");
        }
    }

    /// The number says sex and birth; what was typed must agree (GB 11643).
    private void resident(ResidentId id) {
        values.put(RosterField.ID_NUMBER, id.value());
        agree(RosterField.SEX, id.sex() == Sex.MALE ? "1" : "2");
        agree(RosterField.BORN_ON, id.birth().toString());
    }

    private void agree(RosterField field, String derived) {
        var typed = values.put(field, derived);
        var known = typed != null && !typed.equals("0") && !typed.equals("9");
        if (known && !typed.equals(derived)) {
            problems.put(field, "%s与证件号码不一致，请核对是哪一个写错了".formatted(field.label()));
        }
    }
}
