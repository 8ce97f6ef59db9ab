package huizhanjia.member.web;

import huizhanjia.member.Person;
import huizhanjia.member.PersonReading;
import huizhanjia.member.RosterField;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.sheet.Readings;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person as typed into the form; comes back exactly as it was typed.
///
/// @param values what was typed, by field
/// @param org the union chosen, as an id
/// @param joinedOn the day of admission as typed
/// @param version what the clerk read before editing; empty text for a new person
public record MemberForm(Map<RosterField, String> values, String org, String joinedOn, String version) {

    static MemberForm of(Map<String, String[]> parameters) {
        var values = new EnumMap<RosterField, String>(RosterField.class);
        for (var field : RosterField.values()) {
            values.put(field, parameter(parameters, field.key()));
        }
        return new MemberForm(
                values,
                parameter(parameters, "org"),
                parameter(parameters, "joined_on"),
                parameter(parameters, "version"));
    }

    /// The form for somebody new.
    static MemberForm blank(String org, LocalDate today) {
        return new MemberForm(new EnumMap<>(RosterField.class), org, today.toString(), "");
    }

    /// The form with what is known of a person; sealed fields stay empty, which leaves them as they are.
    static MemberForm of(Person person, String version) {
        var values = new EnumMap<RosterField, String>(RosterField.class);
        for (var field : RosterField.values()) {
            values.put(field, field.isSealed() ? "" : person.value(field));
        }
        return new MemberForm(values, "", "", version);
    }

    /// The form with what was claimed, so that a corrected number is all there is left to type.
    static MemberForm claimed(Person person, String org, String joinedOn) {
        return new MemberForm(of(person, "").values(), org, joinedOn, "");
    }

    public String value(RosterField field) {
        return values.getOrDefault(field, "");
    }

    /// Reads what was typed; sealed fields left empty are taken from what is known already.
    PersonReading reading(Optional<Person> known) {
        var typed = new EnumMap<RosterField, String>(RosterField.class);
        typed.putAll(values);
        for (var field : RosterField.values()) {
            if (field.isSealed() && value(field).isBlank() && !(isNew() && field == RosterField.ID_NUMBER)) {
                typed.put(field, known.map(person -> person.kept(field)).orElse(""));
            }
        }
        return PersonReading.of(typed);
    }

    /// A claim's number is the wrong one; somebody known keeps theirs.
    private boolean isNew() {
        return version.isEmpty();
    }

    /// The day of admission; empty when it cannot be read.
    Optional<LocalDate> joined() {
        var reading = Readings.read(ColumnKind.DATE, joinedOn);
        return reading.wrong() || reading.value().isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(reading.value()));
    }

    /// The problems of a reading, by the names of the form's fields.
    static Map<String, String> problems(PersonReading reading) {
        var problems = new LinkedHashMap<String, String>();
        reading.problems().forEach((field, sentence) -> problems.put(field.key(), sentence));
        return problems;
    }

    /// Every group of fields, in order.
    public List<FieldGroup> groups() {
        return FieldGroup.ALL;
    }

    private static String parameter(Map<String, String[]> parameters, String name) {
        var given = parameters.get(name);
        return given == null || given.length == 0 ? "" : given[0];
    }
}
