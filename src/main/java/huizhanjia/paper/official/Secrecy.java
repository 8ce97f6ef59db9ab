package huizhanjia.paper.official;

import huizhanjia.kernel.Refused;
import java.util.List;
import java.util.regex.Pattern;

/// Keeps state secrets out: whoever marks a paper 秘密, 机密 or 绝密 is told that it may not be here.
///
/// 商业秘密 and 工作秘密 are none of them, see [Discretion]. A mark is the grade before a star (秘密★1年), in brackets or
/// alone on its line; words such as 商业秘密 or 保守秘密 in a sentence are none.
public final class Secrecy {

    /// Why there is no field for it, in one sentence.
    public static final String WHY = "会站家不是涉密系统，国家秘密（绝密、机密、秘密）依照保守国家秘密法不得在这里起草、登记或存放，请到保密部门批准的涉密设备上办理";

    private static final String GRADE = "(?:绝\\s*密|机\\s*密|(?<!商\\s{0,3}业\\s{0,3}|工\\s{0,3}作\\s{0,3})秘\\s*密)";
    private static final String ENDING = "(?:[0-9０-９一二三四五六七八九十]+\\s*(?:年|个月|月|天)|长期)?";
    private static final Pattern MARK = Pattern.compile(GRADE + "\\s*[★☆*＊]|[（(【〔\\[]\\s*" + GRADE
            + "\\s*[）)】〕\\]]|(?m)^[\\s　]*" + GRADE + "[\\s　]*" + ENDING + "[\\s　]*$");

    private Secrecy() {}

    /// Refuses words that bear the mark of a state secret.
    public static void refuse(List<String> texts) {
        if (texts.stream().anyMatch(text -> MARK.matcher(text).find())) {
            throw new Refused("paper.secret", WHY);
        }
    }
}
