package huizhanjia.organizing.lists;

import static huizhanjia.sheet.ColumnKind.DATE;
import static huizhanjia.sheet.ColumnKind.TEXT;

import huizhanjia.organizing.FirmStatus;
import huizhanjia.sheet.Column;
import java.util.Arrays;
import java.util.List;

/// The columns of lists of firms, by all the names offices give them.
final class FirmColumns {

    static final List<Column> ALL = List.of(
            Column.of("name", "单位名称", TEXT)
                    .alsoCalled(
                            "企业名称",
                            "企业(机构)名称",
                            "市场主体名称",
                            "主体名称",
                            "纳税人名称",
                            "参保单位名称",
                            "参保单位",
                            "社会组织名称",
                            "组织名称",
                            "机构名称",
                            "用人单位",
                            "用人单位名称",
                            "名称",
                            "公司名称",
                            "字号名称")
                    .needed(),
            Column.of("code", "统一社会信用代码", TEXT)
                    .alsoCalled(
                            "信用代码",
                            "社会信用代码",
                            "统一信用代码",
                            "统一代码",
                            "纳税人识别号",
                            "社会信用代码(纳税人识别号)",
                            "纳税识别号",
                            "统一社会信用代码/注册号",
                            "组织机构代码",
                            "税号"),
            Column.of("address", "单位地址", TEXT)
                    .alsoCalled(
                            "住所", "地址", "注册地址", "经营地址", "生产经营地址", "经营场所", "住所(经营场所)", "通讯地址", "详细地址", "主要经营场所", "企业地址"),
            Column.of("area", "所在乡镇（街道）", TEXT)
                    .alsoCalled(
                            "乡镇街道", "所属乡镇", "所属街道", "所属乡镇街道", "行政区划", "区划代码", "行政区划代码", "主管税务所", "税务所", "所属辖区", "辖区",
                            "管辖单位", "所在地区")
                    .explained("写代码或名称，如 210199003 或 柳河镇；不写则从地址中辨认"),
            Column.of("type", "单位类型", TEXT)
                    .alsoCalled(
                            "企业类型", "市场主体类型", "主体类型", "登记注册类型", "登记类型", "单位性质", "经济类型", "社会组织类型", "组织类型", "类型", "单位类别"),
            Column.of("industry", "所属行业", TEXT)
                    .alsoCalled("行业", "行业门类", "行业代码", "国民经济行业", "国民经济行业代码", "行业大类", "行业中类", "主行业", "行业名称", "行业类别"),
            Column.of("staff", "职工人数", TEXT)
                    .alsoCalled(
                            "从业人数", "从业人员", "员工人数", "参保人数", "参保职工人数", "缴费人数", "用工人数", "职工数", "职工总数", "从业人员数", "工作人员数",
                            "专职工作人员数", "扣缴人数", "个税申报人数"),
            Column.of("status", "登记状态", TEXT)
                    .alsoCalled("企业状态", "经营状态", "存续状态", "状态", "纳税人状态", "参保状态", "单位状态", "市场主体状态")
                    .choosing(Arrays.stream(FirmStatus.values())
                            .map(FirmStatus::label)
                            .toList()),
            Column.of("registered", "成立日期", DATE)
                    .alsoCalled("注册日期", "登记日期", "核准日期", "设立日期", "成立时间", "开业日期", "注册时间", "登记时间"),
            Column.of("tags", "标签", TEXT).alsoCalled("备注", "说明", "单位标签").explained("如 科技型中小企业、园区、社会影响大"));

    private FirmColumns() {}
}
