package huizhanjia.org.roster;

import static huizhanjia.sheet.ColumnKind.CODE;
import static huizhanjia.sheet.ColumnKind.CREDIT_CODE;
import static huizhanjia.sheet.ColumnKind.DATE;
import static huizhanjia.sheet.ColumnKind.NAME;
import static huizhanjia.sheet.ColumnKind.NUMBER;
import static huizhanjia.sheet.ColumnKind.PHONE;
import static huizhanjia.sheet.ColumnKind.TEXT;

import huizhanjia.sheet.Column;
import huizhanjia.sheet.ColumnKind;
import java.util.List;
import java.util.Set;

/// The columns of the organisation roster: the sixteen of the national template and the usual additions.
final class Columns {

    static final String NAME_KEY = "name";
    static final String PARENT = "parent";
    static final String CODE_KEY = "code";
    static final String DOCUMENT = "document";

    /// What decides which organisation a row is, of what kind, since when and under whom; what else cannot be
    /// read is left out and refuses nobody.
    static final Set<String> DECISIVE =
            Set.of(NAME_KEY, CODE_KEY, PARENT, DOCUMENT, "kind", "founded", "elected", "employerCode");

    static final List<Column> ALL = List.of(
            Column.of("employer", "单位名称", TEXT)
                    .alsoCalled("用人单位", "用人单位名称", "所在单位", "企业名称", "覆盖单位")
                    .explained("联合基层工会写全部单位，用分号隔开"),
            Column.of("employerCode", "单位统一社会信用代码", CREDIT_CODE).alsoCalled("单位信用代码", "企业统一社会信用代码", "单位代码"),
            Column.of("address", "单位地址", TEXT).alsoCalled("地址", "单位详细地址", "通讯地址", "住所"),
            Column.of("area", "单位所在政区", TEXT)
                    .alsoCalled("所在政区", "行政区划", "行政区划代码", "所属区划", "所在地区", "乡镇街道")
                    .explained("写代码或名称，如 210199003 或 柳河镇；不写则同上级工会"),
            Column.of("nature", "单位性质类别", CODE).alsoCalled("单位性质", "单位类别").choosing(Spelling.NATURES.labels()),
            Column.of("economicType", "经济类型", CODE)
                    .alsoCalled("经济性质", "所有制类型", "企业类型", "登记注册类型")
                    .choosing(Spelling.ECONOMIC_TYPES.labels()),
            Column.of("industry", "单位所属行业", CODE)
                    .alsoCalled("所属行业", "行业", "行业类别", "国民经济行业")
                    .choosing(Spelling.INDUSTRIES.labels()),
            Column.of("staff", "职工人数", NUMBER).alsoCalled("职工总数", "职工数", "从业人数", "员工人数"),
            Column.of(NAME_KEY, "工会名称", TEXT)
                    .alsoCalled("基层工会名称", "工会组织名称", "工会全称", "组织名称")
                    .needed(),
            Column.of(CODE_KEY, "工会统一社会信用代码", CREDIT_CODE).alsoCalled("工会信用代码", "工会代码", "工会法人统一社会信用代码"),
            Column.of(PARENT, "上级工会名称", TEXT)
                    .alsoCalled("上级工会", "隶属工会", "主管工会", "上级工会代码", "上一级工会")
                    .explained("写上级工会的全称或统一社会信用代码；可以是本表里的另一行；不写的，识别表头时由您选定建在哪家工会之下"),
            Column.of("founded", "建会日期", DATE).alsoCalled("成立日期", "建会时间", "成立时间", "工会成立日期"),
            Column.of("kind", "基层工会类型", CODE).alsoCalled("工会类型", "组织类型", "工会类别").choosing(Spelling.KINDS.labels()),
            Column.of("members", "会员人数", NUMBER).alsoCalled("会员总数", "会员数").explained("只供核对；会员人数由会员名册统计"),
            Column.of("head", "工会负责人", NAME).alsoCalled("负责人", "工会主席", "主席", "主席姓名"),
            Column.of("phone", "联系电话", PHONE).alsoCalled("电话", "工会电话", "联系方式", "手机"),
            Column.of(DOCUMENT, "批复文号", TEXT).alsoCalled("建会批复文号", "批准文号", "文号").explained("一年内新建的工会必填"),
            Column.of("documentOn", "批复日期", DATE).alsoCalled("批准日期", "批复时间"),
            Column.of("elected", "换届日期", DATE).alsoCalled("本届选举日期", "换届时间", "本届成立日期", "选举日期"),
            Column.of("termNumber", "届次", NUMBER).alsoCalled("第几届"),
            Column.of("termYears", "任期", NUMBER).alsoCalled("任期年限", "任期（年）").explained("3 或 5"),
            Column.of("fullTime", "专职数", NUMBER).alsoCalled("专职人数", "专职干部数", "专职工会干部数"),
            Column.of("mode", "经费缴拨方式", CODE).alsoCalled("经费拨缴方式", "缴费方式").choosing(Spelling.MODES.labels()),
            Column.of("bank", "开户行", TEXT).alsoCalled("开户银行"),
            Column.of("account", "账户", ColumnKind.ACCOUNT).alsoCalled("账号", "银行账号", "工会账户"));

    private Columns() {}
}
