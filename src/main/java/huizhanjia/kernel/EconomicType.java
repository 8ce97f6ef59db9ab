package huizhanjia.kernel;

/// Who owns an employer (经济类型), with the code of union registration forms.
public enum EconomicType {
    STATE("110", "国有"),
    COLLECTIVE("120", "集体"),
    SHARE_COOPERATIVE("130", "股份合作"),
    JOINT_OPERATION("140", "联营"),
    STATE_SOLE("151", "国有独资公司"),
    LIMITED("159", "其他有限责任公司"),
    STATE_HELD("161", "国有控股股份有限公司"),
    SHARE_LIMITED("169", "其他股份有限公司"),
    PRIVATE("170", "私营"),
    OTHER_DOMESTIC("190", "其他内资"),
    HONG_KONG_MACAO_TAIWAN("200", "港澳台商投资"),
    FOREIGN("300", "外商投资"),
    PUBLIC_INSTITUTION("400", "事业"),
    STATE_AGENCY("500", "机关"),
    INDIVIDUAL("600", "个体"),
    PRIVATE_NON_ENTERPRISE("700", "民办非企业");

    private final String code;
    private final String label;

    EconomicType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// Three digits, as on the registration form.
    public String code() {
        return code;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
