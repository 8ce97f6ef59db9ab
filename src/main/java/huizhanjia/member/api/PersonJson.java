package huizhanjia.member.api;

import huizhanjia.api.Code;
import huizhanjia.api.Objection;
import huizhanjia.member.Person;
import huizhanjia.member.PersonReading;
import huizhanjia.member.RosterField;
import huizhanjia.sheet.ColumnKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person between the fields of the roster and the fields of JSON, such as `idNumber` for `ID_NUMBER`.
final class PersonJson {

    private static final String OBJECT = "person.";

    private PersonJson() {}

    /// The field's name in JSON.
    static String name(RosterField field) {
        var words = field.key().split("_", -1);
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }

    /// Every field, sealed ones masked, null for what is not known.
    static Map<String, @Nullable Object> of(Person person) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var field : RosterField.values()) {
            fields.put(name(field), value(person, field));
        }
        return fields;
    }

    /// The code of a field with its label; null when not known.
    static @Nullable Code code(Person person, RosterField field) {
        var code = person.value(field);
        return code.isEmpty() ? null : new Code(code, field.codes().label(code));
    }

    /// A new person; everything that does not fit is said at once.
    static Person read(Map<String, @Nullable Object> sent) {
        return person(typed(sent));
    }

    /// The person with what was sent changed, and null cleared (RFC 7396); a mask given back changes nothing.
    static Person patched(Person before, Map<String, @Nullable Object> sent) {
        var changes = typed(sent);
        var values = new EnumMap<RosterField, String>(RosterField.class);
        for (var field : RosterField.values()) {
            values.put(field, before.kept(field));
        }
        if (changes.containsKey(RosterField.ID_NUMBER) && !isMask(before, RosterField.ID_NUMBER, changes)) {
            values.remove(RosterField.SEX);
            values.remove(RosterField.BORN_ON);
        }
        changes.forEach((field, text) -> {
            if (!isMask(before, field, changes)) {
                values.put(field, text);
            }
        });
        return person(values);
    }

    private static boolean isMask(Person before, RosterField field, Map<RosterField, String> changes) {
        return field.isSealed() && before.shown(field).equals(changes.get(field));
    }

    private static Person person(Map<RosterField, String> typed) {
        var reading = PersonReading.of(typed);
        if (!reading.problems().isEmpty()) {
            var problems = new LinkedHashMap<String, String>();
            reading.problems().forEach((field, sentence) -> problems.put(OBJECT + name(field), sentence));
            throw Objection.invalid(problems);
        }
        return reading.person();
    }

    private static @Nullable Object value(Person person, RosterField field) {
        if (field.kind() == ColumnKind.CODE) {
            return code(person, field);
        }
        if (field.kind() == ColumnKind.YES_NO) {
            return person.value(field).equals("是");
        }
        var shown = person.shown(field);
        return shown.isEmpty() ? null : shown;
    }

    private static Map<RosterField, String> typed(Map<String, @Nullable Object> sent) {
        var typed = new EnumMap<RosterField, String>(RosterField.class);
        var problems = new LinkedHashMap<String, String>();
        sent.forEach((name, value) -> {
            var field = field(name);
            var text = text(value);
            if (field.isEmpty()) {
                problems.put(OBJECT + name, "没有这个字段，请对照接口文档");
            } else if (text.isEmpty()) {
                problems.put(OBJECT + name, "写法不对，请对照接口文档");
            } else {
                typed.put(field.get(), text.get());
            }
        });
        if (!problems.isEmpty()) {
            throw Objection.invalid(problems);
        }
        return typed;
    }

    private static Optional<RosterField> field(String name) {
        return List.of(RosterField.values()).stream()
                .filter(field -> name(field).equals(name))
                .findFirst();
    }

    /// As a clerk would type it; nothing when it is of no kind a field has.
    private static Optional<String> text(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.of("");
            case String text -> Optional.of(text);
            case Boolean yes -> Optional.of(yes ? "是" : "否");
            case Integer number -> Optional.of(number.toString());
            case Map<?, ?> code when code.get("code") instanceof String text -> Optional.of(text);
            default -> Optional.empty();
        };
    }
}
