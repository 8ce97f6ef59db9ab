package huizhanjia.member.roll.web;

import huizhanjia.member.Member;
import huizhanjia.member.RosterField;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns a list of members may show, in the order of the picker.
public final class MemberColumns {

    /// What everybody sees who chose nothing.
    static final List<String> USUAL =
            List.of("name", "sex", "born_on", "org", "standing", "joined_on", "employer", "worker_group");

    static final List<Column> ALL = Stream.concat(
                    Stream.of(
                            new Column("name", "姓名", RosterField.NAME),
                            new Column("org", "所属工会", null),
                            new Column("standing", "会籍状态", null),
                            new Column("joined_on", "入会日期", null)),
                    Stream.of(RosterField.values())
                            .filter(field -> field != RosterField.NAME)
                            .map(field -> new Column(field.key(), field.label(), field)))
            .toList();

    private MemberColumns() {}

    /// The chosen columns that exist; the usual ones when none was chosen. The name always stands first.
    static List<Column> chosen(List<String> keys) {
        var wanted = keys.isEmpty() ? USUAL : keys;
        var rest = wanted.stream()
                .filter(key -> !key.equals("name"))
                .flatMap(key -> ALL.stream().filter(column -> column.key().equals(key)));
        return Stream.concat(Stream.of(ALL.getFirst()), rest).toList();
    }

    /// Whether a column shows something that rests sealed.
    static boolean needsOpening(List<Column> columns) {
        return columns.stream().map(Column::field).anyMatch(field -> field != null && field.isSealed());
    }

    /// What a column prints of a member.
    static String print(Column column, Member member, Map<?, String> orgNames) {
        var field = column.field();
        if (field != null) {
            return member.person().shown(field);
        }
        return switch (column.key()) {
            case "org" -> orgNames.getOrDefault(member.org(), "");
            case "standing" -> member.standing().label();
            case "joined_on" -> member.joined();
            default -> throw new IllegalStateException(column.key());
        };
    }

    /// A column by its key and heading.
    ///
    /// @param field of the person it shows; null where it shows something of the membership
    public record Column(String key, String label, @Nullable RosterField field) {}
}
