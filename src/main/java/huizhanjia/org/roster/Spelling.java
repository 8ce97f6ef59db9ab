package huizhanjia.org.roster;

import huizhanjia.kernel.EconomicType;
import huizhanjia.kernel.EmployerNature;
import huizhanjia.kernel.Industry;
import huizhanjia.kernel.Tidy;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Treasury;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How the values of one list are spelt in rosters: by label, by code, and by what people also call them.
final class Spelling<E extends Enum<E>> {

    static final Spelling<OrgKind> KINDS = new Spelling<>(OrgKind.class, OrgKind::label)
            .also(OrgKind.GRASSROOTS, "01", "1", "独立基层工会", "基层工会", "单独基层工会", "企业工会", "机关工会", "事业单位工会")
            .also(OrgKind.JOINT, "02", "2", "联合基层工会", "联合工会", "工会联合会（联合基层）")
            .also(OrgKind.TOWNSHIP_FEDERATION, "乡镇总工会", "街道总工会", "乡镇街道总工会")
            .also(OrgKind.TOWNSHIP, "乡镇工会", "街道工会", "乡镇街道工会", "乡镇工会联合会", "街道工会联合会")
            .also(OrgKind.VILLAGE, "村工会", "社区工会", "村社区工会", "村级工会")
            .also(OrgKind.PARK, "开发区工会", "园区工会", "工业园区工会")
            .also(OrgKind.INDUSTRIAL, "产业工会", "系统工会", "产业系统工会")
            .also(OrgKind.AREA_FEDERATION, "区域联合会", "区域工会联合会")
            .also(OrgKind.TRADE_FEDERATION, "行业联合会", "行业工会联合会", "行业工会")
            .also(OrgKind.ORGANIZER, "组织员")
            .also(OrgKind.BRANCH, "分会")
            .also(OrgKind.GROUP, "小组");

    static final Spelling<EmployerNature> NATURES = new Spelling<>(EmployerNature.class, EmployerNature::label)
            .also(EmployerNature.AGENCY, "行政机关", "党政机关", "国家机关")
            .also(EmployerNature.INSTITUTION, "事业")
            .also(EmployerNature.SOCIAL, "社会团体", "民办非企业单位", "民办非企业", "社团")
            .also(EmployerNature.SELF_EMPLOYED, "个体", "个体工商户", "个体户");

    static final Spelling<EconomicType> ECONOMIC_TYPES = codes(
                    new Spelling<>(EconomicType.class, EconomicType::label), EconomicType.values(), EconomicType::code)
            .also(EconomicType.STATE, "国有企业", "国有经济", "全民")
            .also(EconomicType.COLLECTIVE, "集体企业", "集体经济")
            .also(EconomicType.PRIVATE, "私营企业", "民营", "民营企业", "私营经济", "非公")
            .also(EconomicType.LIMITED, "有限责任", "有限责任公司", "其他有限责任")
            .also(EconomicType.SHARE_LIMITED, "股份有限公司", "其他股份")
            .also(EconomicType.STATE_SOLE, "国有独资")
            .also(EconomicType.STATE_HELD, "国有控股", "国有控股股份")
            .also(EconomicType.HONG_KONG_MACAO_TAIWAN, "港澳台", "港澳台投资")
            .also(EconomicType.FOREIGN, "外资", "外商", "外商独资")
            .also(EconomicType.PUBLIC_INSTITUTION, "事业单位")
            .also(EconomicType.INDIVIDUAL, "个体工商户", "个体经济")
            .also(EconomicType.PRIVATE_NON_ENTERPRISE, "民办非企业单位");

    static final Spelling<Industry> INDUSTRIES = codes(
                    new Spelling<>(Industry.class, Industry::label), Industry.values(), Industry::name)
            .also(Industry.A, "农林牧渔", "农业", "农林牧渔业")
            .also(Industry.B, "采矿")
            .also(Industry.C, "制造", "工业")
            .also(Industry.D, "电力", "电力热力燃气及水", "电力燃气及水的生产和供应业")
            .also(Industry.E, "建筑")
            .also(Industry.F, "批发零售", "批发零售业", "批零", "商业")
            .also(Industry.G, "交通运输", "交通运输业", "交通运输仓储和邮政", "物流")
            .also(Industry.H, "住宿餐饮", "住宿餐饮业", "餐饮业", "餐饮")
            .also(Industry.I, "信息传输", "软件", "信息技术", "信息传输计算机服务和软件业")
            .also(Industry.J, "金融")
            .also(Industry.K, "房地产")
            .also(Industry.L, "租赁商务", "租赁和商务服务")
            .also(Industry.M, "科研", "科学研究")
            .also(Industry.N, "水利环境", "公共设施管理")
            .also(Industry.O, "居民服务", "居民服务业", "服务业", "居民服务和其他服务业")
            .also(Industry.P, "教育业")
            .also(Industry.Q, "卫生", "医疗", "卫生社会工作", "卫生社会保障和社会福利业")
            .also(Industry.R, "文体娱乐", "文化体育娱乐业", "文化体育和娱乐业")
            .also(Industry.S, "公共管理", "公共管理和社会组织");

    static final Spelling<Treasury.Mode> MODES = new Spelling<>(Treasury.Mode.class, Treasury.Mode::label)
            .also(Treasury.Mode.TAX_COLLECTED, "税务代征", "地税代收", "税务代收代缴", "代收")
            .also(Treasury.Mode.FISCAL, "财政代扣", "财政统一划拨", "财政")
            .also(Treasury.Mode.SELF_PAID, "自行拨缴", "自缴", "单位拨缴", "直接拨缴");

    private final Map<String, E> values = new HashMap<>();
    private final List<String> labels;

    private Spelling(Class<E> type, Function<E, String> label) {
        labels = Arrays.stream(type.getEnumConstants()).map(label).toList();
        for (var value : type.getEnumConstants()) {
            values.put(plain(label.apply(value)), value);
        }
    }

    /// The labels a template offers.
    List<String> labels() {
        return labels;
    }

    /// The value a cell names; `C 制造业` and `C13 农副食品加工业` are read by what comes first.
    Optional<E> read(String cell) {
        var whole = Optional.ofNullable(values.get(plain(cell)));
        return whole.or(() -> {
            var parts = cell.strip().split("[\\s　:：\\-—]+", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.ofNullable(values.get(plain(parts[0])))
                            .or(() -> Optional.ofNullable(values.get(plain(parts[1]))));
        });
    }

    private Spelling<E> also(E value, String... spellings) {
        for (var spelling : spellings) {
            values.putIfAbsent(plain(spelling), value);
        }
        return this;
    }

    private static <E extends Enum<E>> Spelling<E> codes(Spelling<E> spelling, E[] all, Function<E, String> code) {
        for (var value : all) {
            spelling.also(value, code.apply(value));
        }
        return spelling;
    }

    /// Brackets, commas and spaces do not tell values apart.
    private static String plain(String text) {
        return Tidy.code(text).replaceAll("[（）()、，,．.·\\s]", "");
    }
}
