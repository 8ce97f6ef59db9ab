package huizhanjia.member;

import huizhanjia.sheet.ColumnKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One field of the national real-name roster (全国实名制采集模板), with the spellings headers use.
public enum RosterField {
    NAME("姓名", ColumnKind.NAME, "会员姓名|职工姓名|名字"),
    SEX("性别", "sex", ""),
    BORN_ON("出生日期", ColumnKind.DATE, "出生年月|生日|出生年月日|出生时间"),
    ETHNICITY("民族", "ethnicity", ""),
    EMPLOYMENT("就业状况", "employment", "就业状态|在岗情况|就业情况"),
    ID_KIND("有效证件类别", "id_kind", "证件类型|证件类别|证件种类"),
    ID_NUMBER("证件号码", ColumnKind.RESIDENT_ID, "身份证|身份证号|身份证号码|公民身份号码|证件号|有效证件号码|身份证件号码"),
    EDUCATION("学历", "education", "文化程度|最高学历|受教育程度"),
    SKILL("技能等级", "skill", "技术等级|技能(技术)等级|职业技能等级|技能技术等级|职业资格"),
    PHONE("移动电话", ColumnKind.MOBILE, "手机|手机号|手机号码|联系电话|联系方式|电话|移动电话号码|本人手机"),
    HOUSEHOLD("户籍类型", "household", "户口性质|户口类型|户籍性质"),
    HOUSEHOLD_PLACE("户籍所在地", ColumnKind.TEXT, "户口所在地|户籍地址|户籍地|户口地址"),
    POLITICS("政治面貌", "politics", "政治身份|党派"),
    EMPLOYER("工作单位", ColumnKind.TEXT, "单位|单位名称|所在单位|用人单位|企业名称"),
    NATIVE_PLACE("籍贯", ColumnKind.TEXT, "祖籍"),
    MIGRANT("是否农民工", ColumnKind.YES_NO, "农民工|是否为农民工|农民工会员"),
    UNION_POST("工会职务", "union_post", "工会任职"),
    TRADE("工种", ColumnKind.TEXT, "岗位|职业|工种(岗位)|职务|工作岗位"),
    POSITION("岗位属性", "position", "岗位类别|岗位性质|人员类别"),
    WORKER_GROUP("八大群体", "worker_group", "八大群体类型|群体类型|八大群体标签|所属群体"),
    NEW_FORM("新就业形态", "new_form", "新就业形态类型|新就业形态群体|新业态"),
    PLATFORM("平台企业", ColumnKind.TEXT, "所属平台|平台|合作平台"),
    EMPLOYMENT_FORM("用工形式", "employment_form", "用工性质|用工方式|用工类型|是否劳务派遣"),
    HONOUR("劳模类型", "honour", "劳模|荣誉|先进类型");

    /// Sealed together in one envelope.
    static final List<RosterField> SEALED = List.of(ID_NUMBER, PHONE, HOUSEHOLD_PLACE);

    private static final Map<String, RosterField> BY_KEY =
            Stream.of(values()).collect(Collectors.toMap(RosterField::key, Function.identity()));

    private final String key = name().toLowerCase(Locale.ROOT);
    private final String label;
    private final ColumnKind kind;
    private final String list;
    private final String synonyms;

    RosterField(String label, ColumnKind kind, String synonyms) {
        this(label, kind, "", synonyms);
    }

    RosterField(String label, String list, String synonyms) {
        this(label, ColumnKind.CODE, list, synonyms);
    }

    RosterField(String label, ColumnKind kind, String list, String synonyms) {
        this.label = label;
        this.kind = kind;
        this.list = list;
        this.synonyms = synonyms;
    }

    /// As the official roster heads it.
    public String label() {
        return label;
    }

    /// What stands in it.
    public ColumnKind kind() {
        return kind;
    }

    /// Other headers people use for it.
    public List<String> synonyms() {
        return synonyms.isEmpty() ? List.of() : List.of(synonyms.split("\\|"));
    }

    /// Its code list; an empty one where the field holds free text.
    public Codes codes() {
        return Codes.of(list);
    }

    /// Without it nobody can be entered.
    public boolean isRequired() {
        return this == NAME || this == ID_NUMBER;
    }

    /// Whether a person may be entered without it when it cannot be read; the kind of document decides who it is.
    boolean mayStayEmpty() {
        return !isRequired() && this != ID_KIND;
    }

    /// Whether it rests sealed and prints masked.
    public boolean isSealed() {
        return SEALED.contains(this);
    }

    /// Its name in forms, SQL and JSON, such as `id_number`.
    public String key() {
        return key;
    }

    /// The field of a key; empty when there is none.
    public static Optional<RosterField> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
