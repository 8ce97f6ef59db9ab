package huizhanjia.member;

import huizhanjia.kernel.OrgId;
import huizhanjia.ui.Choice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Many people of every kind, some with fields left out.
public record Crowd(Roll roll) {

    private static final List<RosterField> VARIED = List.of(
            RosterField.WORKER_GROUP,
            RosterField.NEW_FORM,
            RosterField.EMPLOYMENT,
            RosterField.EDUCATION,
            RosterField.POLITICS,
            RosterField.ETHNICITY);

    /// Admits so many to the mill, as different from each other as the code lists allow.
    public void join(int count) {
        IntStream.range(0, count).forEach(i -> roll.admit(person(i)));
    }

    /// A foreigner of whom neither birth nor sex is known.
    public static Person stranger() {
        return read(Map.of(
                RosterField.NAME, "安娜",
                RosterField.ID_KIND, "普通护照",
                RosterField.ID_NUMBER, "E" + Roll.number("19900101").substring(9)));
    }

    public static Person person(int i) {
        var values = new EnumMap<RosterField, String>(RosterField.class);
        values.put(RosterField.NAME, "人" + Character.toString(0x4E00 + i));
        values.put(RosterField.ID_NUMBER, Roll.number((1955 + i % 48) + "0307"));
        values.put(RosterField.MIGRANT, i % 3 == 0 ? "是" : "否");
        for (var field : VARIED) {
            List<Choice> codes = field.codes().choices();
            var at = (i * 11 + VARIED.indexOf(field)) % (codes.size() + 1);
            values.put(field, at == codes.size() ? "" : codes.get(at).label());
        }
        return read(values);
    }

    public static Person read(Map<RosterField, String> typed) {
        var reading = PersonReading.of(typed);
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return reading.person();
    }

    public void admit(Person person, OrgId org) {
        roll.members().admit(new Admission(org, person, LocalDate.of(2021, 7, 1)), roll.clerk());
    }
}
