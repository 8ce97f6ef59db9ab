package huizhanjia.sheet;

import java.util.List;

/// A roster's columns as the tests of this room know them.
final class MemberColumns {

    static final List<Column> ALL = List.of(
            Column.of("name", "姓名", ColumnKind.NAME).alsoCalled("会员姓名", "职工姓名").needed(),
            Column.of("sex", "性别", ColumnKind.CODE).choosing(List.of("男", "女")),
            Column.of("birth", "出生日期", ColumnKind.DATE).alsoCalled("出生年月", "出生年月日", "生日"),
            Column.of("id", "证件号码", ColumnKind.RESIDENT_ID)
                    .alsoCalled("身份证号", "身份证号码", "公民身份号码")
                    .needed()
                    .explained("18 位公民身份号码，如 210199199001011236"),
            Column.of("mobile", "移动电话", ColumnKind.MOBILE).alsoCalled("手机", "手机号", "手机号码", "联系电话", "电话"),
            Column.of("employer", "工作单位", ColumnKind.TEXT).alsoCalled("单位", "单位名称", "所在单位"),
            Column.of("change", "会籍变化类型", ColumnKind.CODE).choosing(List.of("入会", "转入", "保留", "转出", "除名", "退会")),
            Column.of("changedOn", "会籍变化日期", ColumnKind.DATE),
            Column.of("reason", "会籍变化原因", ColumnKind.CODE),
            Column.of("migrant", "是否农民工", ColumnKind.YES_NO).alsoCalled("农民工"));

    private MemberColumns() {}

    static Column named(String key) {
        return ALL.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
