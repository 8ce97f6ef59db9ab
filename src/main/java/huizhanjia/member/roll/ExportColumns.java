package huizhanjia.member.roll;

import huizhanjia.disclosure.Disclosed;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Member;
import huizhanjia.member.RosterField;
import huizhanjia.org.OrgPlace;
import huizhanjia.paper.PrintedTable;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an exported roster says of a member: every field of the national roster in its order, then the membership.
final class ExportColumns {

    /// Headed as the import reads them.
    static final List<Column> ALL = Stream.concat(
                    Stream.of(RosterField.values()).map(field -> Column.of(field.key(), field.label(), field.kind())),
                    Stream.of(
                            Column.of("org", "所属工会", ColumnKind.TEXT),
                            Column.of("standing", "会籍状态", ColumnKind.TEXT),
                            Column.of("joined_on", "入会日期", ColumnKind.DATE)))
            .toList();

    /// What one page in landscape has room for.
    static final List<PrintedTable.Heading> ON_PAPER = List.of(
            new PrintedTable.Heading("序号", 4),
            new PrintedTable.Heading("姓名", 8),
            new PrintedTable.Heading("性别", 4),
            new PrintedTable.Heading("出生日期", 8),
            new PrintedTable.Heading("民族", 5),
            new PrintedTable.Heading("证件号码", 13),
            new PrintedTable.Heading("学历", 7),
            new PrintedTable.Heading("政治面貌", 7),
            new PrintedTable.Heading("移动电话", 8),
            new PrintedTable.Heading("工作单位", 12),
            new PrintedTable.Heading("所属工会", 11),
            new PrintedTable.Heading("会籍状态", 5),
            new PrintedTable.Heading("入会日期", 8));

    private static final List<RosterField> PRINTED = List.of(
            RosterField.NAME,
            RosterField.SEX,
            RosterField.BORN_ON,
            RosterField.ETHNICITY,
            RosterField.ID_NUMBER,
            RosterField.EDUCATION,
            RosterField.POLITICS,
            RosterField.PHONE,
            RosterField.EMPLOYER);
    private static final List<RosterField> FIELDS = List.of(RosterField.values());

    private final Map<OrgId, String> unions;
    private final Optional<Disclosed> clear;

    /// @param clear what lets numbers leave unmasked
    ExportColumns(ListReach listReach, Optional<Disclosed> clear) {
        this.unions =
                listReach.places().stream().collect(Collectors.toMap(OrgPlace::id, OrgPlace::name, (one, same) -> one));
        this.clear = clear;
    }

    /// A value for each column of a sheet.
    List<String> row(Member member) {
        return values(member, FIELDS, new ArrayList<>(ALL.size()));
    }

    /// A value for each column on paper.
    List<String> printed(int number, Member member) {
        var values = new ArrayList<String>(ON_PAPER.size());
        values.add(String.valueOf(number));
        return values(member, PRINTED, values);
    }

    private List<String> values(Member member, List<RosterField> fields, List<String> values) {
        var person = member.person();
        for (var field : fields) {
            values.add(clear.map(disclosed -> person.revealed(field, disclosed)).orElseGet(() -> person.shown(field)));
        }
        values.add(unions.getOrDefault(member.org(), ""));
        values.add(member.standing().label());
        values.add(Objects.toString(member.joinedOn(), ""));
        return values;
    }
}
