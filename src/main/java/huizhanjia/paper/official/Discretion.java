package huizhanjia.paper.official;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What is no state secret and still not for everybody (商业秘密、工作秘密、内部): the house keeps such papers, says what to
/// mind, and tells no stranger their titles. State secrets are refused by [Secrecy].
///
/// A mark stands before a star, in brackets or alone on its line; words such as 保守商业秘密 in a sentence are none.
public enum Discretion {
    TRADE_SECRET("商业秘密", "商\\s*业\\s*秘\\s*密|(?:核\\s*心|普\\s*通)\\s*商\\s*密", "属于权利人的商业秘密，只给办理此事必须知道的人看，不得披露（反不正当竞争法）"),
    WORK_SECRET("工作秘密", "工\\s*作\\s*秘\\s*密", "属于工作秘密，只在工作范围内使用，不得擅自对外提供（保守国家秘密法关于工作秘密的规定）"),
    INTERNAL("内部", "内\\s*部(?:资料|文件|材料|事项|使用|掌握|刊物)?", "只供单位内部使用");

    /// What is minded with every one of them.
    public static final String MIND = "不要公开张贴、上网或转发；签发前核对主送和抄送；核验页只显示文号、发文机关和日期，不显示标题";

    private static final String ENDING = "(?:[，,、；;　\\s]*(?:注意保存|妥善保管|不得外传|请勿外传|不得公开|严禁外传))*";

    private final String label;
    private final String caution;
    private final Pattern mark;

    Discretion(String label, String words, String caution) {
        this.label = label;
        this.caution = caution;
        this.mark = Pattern.compile("(?:" + words + ")" + ENDING + "\\s*[★☆*＊]|[（(【〔\\[]\\s*(?:" + words + ")" + ENDING
                + "\\s*[）)】〕\\]]|(?m)^[\\s　]*(?:" + words + ")" + ENDING + "[\\s　]*$");
    }

    /// As it is marked.
    public String label() {
        return label;
    }

    /// What it asks for.
    public String caution() {
        return caution;
    }

    /// The marks the texts bear.
    public static List<Discretion> in(List<String> texts) {
        return Arrays.stream(values())
                .filter(one ->
                        texts.stream().anyMatch(text -> one.mark.matcher(text).find()))
                .toList();
    }
}
