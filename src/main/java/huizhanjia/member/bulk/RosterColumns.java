package huizhanjia.member.bulk;

import huizhanjia.member.ChangeKind;
import huizhanjia.member.Reason;
import huizhanjia.member.RosterField;
import huizhanjia.sheet.Column;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.ui.Choice;
import java.util.List;
import java.util.stream.Stream;

/// The columns of the national roster (全国实名制采集模板), in its order, and what is ours beside them.
final class RosterColumns {

    static final Column ORG = Column.of("org", "所属工会", ColumnKind.TEXT)
            .alsoCalled("工会名称", "所在工会", "工会", "基层工会", "所属基层工会", "工会组织")
            .explained("系统里的工会名称或统一社会信用代码；空着的，识别表头时由您选定登记到哪家基层工会");
    static final Column JOINED_ON = Column.of("joined_on", "入会日期", ColumnKind.DATE)
            .alsoCalled("入会时间", "加入工会日期", "加入工会时间", "入会年月")
            .explained("如 2020-03-01；空着就登记为“未登记”，以后可以补");
    static final Column CHANGE_KIND = Column.of("change_kind", "会籍变化类型", ColumnKind.CODE)
            .alsoCalled("会籍变化", "变化类型", "会籍状态")
            .choosing(List.of("入会", "转入", "保留"))
            .explained("入会、转入或保留；转出、除名、退会请在系统里逐人办理");
    static final Column CHANGE_ON = Column.of("change_on", "会籍变化日期", ColumnKind.DATE)
            .alsoCalled("变化日期", "会籍变化时间")
            .explained("新登记为保留会籍的必填");
    static final Column CHANGE_REASON = Column.of("change_reason", "会籍变化原因", ColumnKind.CODE)
            .alsoCalled("变化原因")
            .choosing(Reason.choices(ChangeKind.RETAINED).stream()
                    .map(Choice::label)
                    .toList())
            .explained("新登记为保留会籍的必填，如 退休（含提前退休）");

    static final List<Column> ALL = Stream.concat(
                    Stream.of(RosterField.values()).map(RosterColumns::column),
                    Stream.of(ORG, JOINED_ON, CHANGE_KIND, CHANGE_ON, CHANGE_REASON))
            .toList();

    private RosterColumns() {}

    private static Column column(RosterField field) {
        var column = Column.of(field.key(), field.label(), field.kind())
                .alsoCalled(field.synonyms().toArray(String[]::new))
                .choosing(field.codes().choices().stream().map(Choice::label).toList());
        return field.isRequired() ? column.needed() : column;
    }
}
