package huizhanjia.member.roll.web;

import huizhanjia.kernel.Refused;
import huizhanjia.member.roll.ExportFormat;
import huizhanjia.member.roll.MemberExport;
import huizhanjia.member.roll.MemberQuery;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The form that takes a roster out, as it was filled in.
public record ExportForm(String purpose, ExportFormat format, boolean clear, Problems problems) {

    /// As it is before anybody filled it in.
    static final ExportForm BLANK = new ExportForm("", ExportFormat.XLSX, false, Problems.NONE);

    static ExportForm of(Map<String, String[]> parameters) {
        return new ExportForm(
                first(parameters, "purpose"),
                ExportFormat.of(first(parameters, "format")).orElse(ExportFormat.XLSX),
                first(parameters, "clear").equals("true"),
                Problems.NONE);
    }

    MemberExport order(MemberQuery query) {
        return new MemberExport(query, purpose, format, clear);
    }

    /// The same with what was wrong, beside the field it is about.
    ExportForm refused(Refused refused) {
        var wrong = refused.code().equals("member.export-purpose")
                ? new Problems(Map.of("purpose", refused.sentence()), List.of())
                : Problems.of(refused);
        return new ExportForm(purpose, format, clear, wrong);
    }

    public List<Choice> formats() {
        return Arrays.stream(ExportFormat.values())
                .map(known -> new Choice(known.key(), known.label()))
                .toList();
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var given = parameters.get(name);
        return given == null || given.length == 0 ? "" : given[0].strip();
    }
}
