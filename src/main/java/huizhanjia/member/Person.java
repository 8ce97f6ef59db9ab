package huizhanjia.member;

import huizhanjia.disclosure.Disclosed;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.Mask;
import huizhanjia.vault.Vault;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the roster says of a person: every field in its stored form, codes as codes; prints masked.
public final class Person {

    private final Map<RosterField, String> values;
    private final boolean unreadable;

    Person(Map<RosterField, String> values) {
        this(values, false);
    }

    private Person(Map<RosterField, String> values, boolean unreadable) {
        this.unreadable = unreadable;
        this.values = new EnumMap<>(RosterField.class);
        values.forEach((field, value) -> {
            if (!value.isEmpty()) {
                this.values.put(field, value);
            }
        });
    }

    /// A person whose envelope does not open in its place: printed as such, and refused wherever a sealed field is
    /// needed, so that nothing is written over what may be mended.
    public static Person unreadable(Map<RosterField, String> values) {
        return new Person(values, true);
    }

    /// The stored form of what rests open; empty text when unknown.
    public String value(RosterField field) {
        if (field.isSealed()) {
            throw new IllegalArgumentException(field + " rests sealed");
        }
        return kept(field);
    }

    /// The stored form, sealed or not: to be kept, matched and filled in, never to be shown to a person.
    public String kept(RosterField field) {
        if (unreadable && field.isSealed()) {
            throw new Refused("member.unreadable", "这名会员的证件号、电话等加密内容打不开，可能被改动过，不能据此办理。请系统管理员按运行日志核对，从备份恢复原来的内容");
        }
        return values.getOrDefault(field, "");
    }

    /// Whether another record says the same of a field; what does not open agrees with nothing.
    public boolean agrees(RosterField field, Person other) {
        var isKnown = !field.isSealed() || (!unreadable && !other.unreadable);
        return isKnown && kept(field).equals(other.kept(field));
    }

    /// As a clerk reads it: labels for codes, sealed fields masked.
    public String shown(RosterField field) {
        if (unreadable && field.isSealed()) {
            return Mask.UNREADABLE;
        }
        var value = kept(field);
        return switch (field.kind()) {
            case CODE -> field.codes().label(value);
            case RESIDENT_ID -> maskedNumber();
            case MOBILE -> value.isEmpty() ? "" : Mask.phone(value);
            case TEXT, NAME, DATE, YES_NO, NUMBER, PHONE, CREDIT_CODE, ACCOUNT ->
                field.isSealed() && !value.isEmpty() ? "（已加密）" : value;
        };
    }

    /// In clear, for those whom the gate let through: labels for codes, nothing masked.
    public String revealed(RosterField field, Disclosed disclosed) {
        Objects.requireNonNull(disclosed);
        return field.isSealed() && !unreadable ? kept(field) : shown(field);
    }

    public String name() {
        return value(RosterField.NAME);
    }

    public @Nullable LocalDate bornOn() {
        var text = value(RosterField.BORN_ON);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /// What makes two records the same person: the kind of document and its number.
    public byte[] identity(Vault vault) {
        return vault.index("member.id", kept(RosterField.ID_KIND) + "/" + kept(RosterField.ID_NUMBER));
    }

    /// Which fields another record has otherwise; sealed values as blind references.
    Map<String, Change> changesTo(Person after, Vault vault) {
        var changes = new LinkedHashMap<String, Change>();
        for (var field : RosterField.values()) {
            if (!kept(field).equals(after.kept(field))) {
                changes.put(field.label(), new Change(reference(field, vault), after.reference(field, vault)));
            }
        }
        return changes;
    }

    /// This record with every field the other one knows taken from there.
    public Person filledWith(Person other) {
        var merged = new EnumMap<>(values);
        merged.putAll(other.values);
        return new Person(merged, unreadable || other.unreadable);
    }

    private String reference(RosterField field, Vault vault) {
        var value = kept(field);
        if (value.isEmpty() || !field.isSealed()) {
            return shown(field);
        }
        return "#" + HexFormat.of().formatHex(vault.index("trail." + field.key(), value), 0, 6);
    }

    private String maskedNumber() {
        return Mask.identity(kept(RosterField.ID_NUMBER));
    }

    /// Every known field, one a line, for keeping sealed: no value holds a line end.
    public String text() {
        RosterField.SEALED.forEach(this::kept);
        return values.entrySet().stream()
                .map(field -> field.getKey().key() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    /// The person a text of `text()` tells of; lines that name no field are passed over.
    public static Person ofText(String text) {
        var values = new EnumMap<RosterField, String>(RosterField.class);
        for (var line : text.split("\n", -1)) {
            var at = line.indexOf('=');
            if (at > 0) {
                RosterField.of(line.substring(0, at)).ifPresent(field -> values.put(field, line.substring(at + 1)));
            }
        }
        return new Person(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && values.equals(person.values) && unreadable == person.unreadable;
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return name() + " " + shown(RosterField.ID_NUMBER);
    }
}
