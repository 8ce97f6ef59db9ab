package huizhanjia.member;

import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Pinyin;
import huizhanjia.vault.SealedColumn;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Carries a person between `Person` and the columns of `member.member`.
public final class MemberRow {

    /// Every column a member is read from; the envelope last.
    public static final String COLUMNS = """
            m.county, m.id, m.org_id, m.standing, m.joined_on, m.version, m.intake_id, m.name, m.sex, m.born_on,
            m.ethnicity, m.employment, m.id_kind, m.education, m.skill, m.household, m.politics, m.employer,
            m.native_place, m.migrant, m.union_post, m.trade, m.position, m.worker_group, m.new_form, m.platform,
            m.employment_form, m.honour, m.sealed""";

    /// The envelope of a person, bound to their record.
    public static final SealedColumn SEALED = new SealedColumn("member.member", "sealed", "county", "id");

    /// The envelope of a claim that a comparison keeps, bound to it.
    public static final SealedColumn CLAIM = Claims.SEALED;

    private static final List<RosterField> OPEN =
            Stream.of(RosterField.values()).filter(field -> !field.isSealed()).toList();
    private static final String SEPARATOR = "\u001f";

    private MemberRow() {}

    /// The member with sealed fields opened.
    public static Member open(ResultSet row, Vault vault) throws SQLException {
        return member(row, person(row, SEALED.at(row.getString("county"), row.getString("id")), vault));
    }

    /// The member without the sealed fields, which costs no cryptography.
    public static Member closed(ResultSet row) throws SQLException {
        return member(row, new Person(plain(row)));
    }

    /// One envelope for everything that rests sealed.
    private static byte[] sealed(Person person, SealedPlace place, Vault vault) {
        return vault.seal(
                place,
                String.join(
                        SEPARATOR, RosterField.SEALED.stream().map(person::kept).toList()));
    }

    private static byte @Nullable [] index(Person person, RosterField field, Vault vault) {
        var value = person.kept(field);
        return value.isEmpty() ? null : vault.index("member." + field.key(), value);
    }

    /// The person as a row of `member.member` or `member.staged` says it, sealed fields opened where the
    /// envelope opens in its place.
    public static Person person(ResultSet row, SealedPlace place, Vault vault) throws SQLException {
        var values = plain(row);
        return vault.find(place, row.getBytes("sealed"))
                .map(text -> {
                    values.putAll(unsealed(text));
                    return new Person(values);
                })
                .orElseGet(() -> Person.unreadable(values));
    }

    /// The same person with the sealed fields opened, from the envelope that lies beside; as they are where it
    /// does not open.
    public static Person opened(Member closed, byte[] envelope, Vault vault) {
        return vault.find(SEALED.at(closed.county(), closed.id()), envelope)
                .map(text -> closed.person().filledWith(new Person(unsealed(text))))
                .orElse(closed.person());
    }

    /// The parameters of every column that describes the person, sealed for the place where they are written.
    public static Map<String, @Nullable Object> parameters(Person person, SealedPlace place, Vault vault) {
        var parameters = new HashMap<String, @Nullable Object>();
        OPEN.forEach(field -> parameters.put(field.key(), person.value(field)));
        var reading = Pinyin.ofPerson(person.name());
        parameters.put("pinyin", reading.full());
        parameters.put("initials", reading.initials());
        var born = person.bornOn();
        parameters.put("born_on", born == null ? null : Date.valueOf(born));
        parameters.put("migrant", said(person.value(RosterField.MIGRANT)));
        parameters.put("id_index", person.identity(vault));
        parameters.put("phone_index", index(person, RosterField.PHONE, vault));
        parameters.put("place_index", index(person, RosterField.HOUSEHOLD_PLACE, vault));
        parameters.put("sealed", sealed(person, place, vault));
        return parameters;
    }

    private static Member member(ResultSet row, Person person) throws SQLException {
        return new Member(
                row.getString("county"),
                new MemberId(row.getObject("id", UUID.class)),
                new OrgId(row.getObject("org_id", UUID.class)),
                MembershipStatus.valueOf(row.getString("standing")),
                row.getObject("joined_on", LocalDate.class),
                person,
                row.getInt("version"),
                row.getObject("intake_id", UUID.class));
    }

    private static Map<RosterField, String> plain(ResultSet row) throws SQLException {
        var values = new EnumMap<RosterField, String>(RosterField.class);
        for (var field : OPEN) {
            values.put(field, Objects.requireNonNullElse(row.getString(field.key()), ""));
        }
        values.put(RosterField.MIGRANT, yesOrNo(row.getObject("migrant", Boolean.class)));
        return values;
    }

    private static @Nullable Boolean said(String yesOrNo) {
        return yesOrNo.isEmpty() ? null : yesOrNo.equals("是");
    }

    /// Nothing while nobody has said it.
    private static String yesOrNo(@Nullable Boolean said) {
        if (said == null) {
            return "";
        }
        return said ? "是" : "否";
    }

    private static Map<RosterField, String> unsealed(String text) {
        var parts = text.split(SEPARATOR, -1);
        var values = new EnumMap<RosterField, String>(RosterField.class);
        for (var i = 0; i < RosterField.SEALED.size(); i++) {
            values.put(RosterField.SEALED.get(i), parts[i]);
        }
        return values;
    }
}
