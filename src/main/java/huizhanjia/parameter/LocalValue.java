package huizhanjia.parameter;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.kernel.Refused;
import huizhanjia.law.Confidence;
import huizhanjia.law.LawBook;
import huizhanjia.law.Parameter;
import huizhanjia.law.PolicyText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The command to propose a value for one's own area.
///
/// @param key of the parameter
/// @param value as text, in the form the sheet has it
/// @param fromOn the first day
/// @param untilOn the first day it no longer holds; null for no end
/// @param document the paper that sets it
public record LocalValue(
        String key,
        String value,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        Document document) {

    private static final String NUMBER = "\\d+(\\.\\d+)?";
    private static final String COUNT = "[1-9]\\d{0,6}";

    /// What is counted in these comes in whole ones.
    private static final Set<String> COUNTED = Set.of("小时", "日", "工作日", "月", "年", "人", "名", "家", "个", "次", "%");

    /// The document that sets a local value.
    ///
    /// @param number its 文号
    /// @param title what it is called; empty text when nobody typed it
    /// @param scans of it, kept already, to be hung on the proposal
    public record Document(String number, String title, List<AttachmentId> scans) {

        public Document {
            scans = List.copyOf(scans);
        }
    }

    /// The same with the scan of its document.
    public LocalValue with(List<AttachmentId> scans) {
        return new LocalValue(key, value, fromOn, untilOn, new Document(document.number(), document.title(), scans));
    }

    /// Refuses what cannot stand beside the sheet.
    void check(Parameter sheet) {
        if (document.number().isBlank()) {
            throw new Refused("parameter.no-document", "请填写规定这个数的文件的文号");
        }
        if (value.isBlank()) {
            throw new Refused("parameter.no-value", "请填写数值");
        }
        if (isNumber(sheet) && !value.matches(NUMBER)) {
            throw new Refused("parameter.no-number", "这里要填数字，例如 %s".formatted(sheet.isKnown() ? sheet.value() : "30"));
        }
        if (isNumber(sheet) && COUNTED.contains(sheet.unit()) && !value.matches(COUNT)) {
            throw new Refused(
                    "parameter.no-count", "这里要填 1 以上的整数，例如 %s".formatted(sheet.isKnown() ? sheet.value() : "3"));
        }
        if (untilOn != null && !untilOn.isAfter(fromOn)) {
            throw new Refused("parameter.end-before-start", "截止日期要晚于起始日期");
        }
        if (isFixedByLaw(sheet)) {
            throw new Refused(
                    "parameter.fixed",
                    "%s由%s写明，本地不能另定".formatted(sheet.title(), sheet.source().cited()));
        }
    }

    /// What the text of a law says, and not a policy document that leaves room, stands for everybody.
    static boolean isFixedByLaw(Parameter sheet) {
        var law = sheet.source().law();
        return sheet.confidence() == Confidence.VERIFIED && LawBook.holds(law) && !PolicyText.DOCUMENTS.contains(law);
    }

    private static boolean isNumber(Parameter sheet) {
        return sheet.value().matches(NUMBER)
                || (!sheet.isKnown() && !sheet.unit().isEmpty());
    }
}
