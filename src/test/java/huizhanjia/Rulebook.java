package huizhanjia;

import com.tngtech.archunit.core.domain.JavaClass;
import huizhanjia.law.Cites;
import huizhanjia.law.LawBook;
import huizhanjia.law.LawText;
import huizhanjia.law.ParameterBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The rules as a lawyer reads them: by text of law, then by article.
record Rulebook(List<JavaClass> rules) {

    private static final String HEAD = """
            # 规则手册

            本手册由程序里的规则生成，不手工修改。每条规则引一条法规，引文与随程序保存的条文逐字核对，条文再与官方全文逐字核对，引错则构建失败。
            “拦截”指不符合即不能办理；“提示”指依据还不够确定，只作提醒，不拦人。
            """;

    private static final String WANTED = """

            ## 原文待取得

            下列文件的原文还没有收录。依据它们的参数和规则只写出处、不引原文；依据不够可靠的只提醒，空缺的等取得文件后再填。

            | 文件 | 等着它的参数和规则 |
            |---|---|
            """;

    String text() {
        var laws = rules.stream()
                .collect(Collectors.groupingBy(rule -> title(cites(rule)), TreeMap::new, Collectors.toList()));
        return laws.entrySet().stream()
                .map(law -> "\n## " + law.getKey() + "\n" + chapter(law.getValue()))
                .collect(Collectors.joining("", HEAD, wanted()));
    }

    /// The documents whose text is not held yet, each with the parameters and rules that wait for it.
    private String wanted() {
        var waiting = new TreeMap<String, List<String>>();
        ParameterBook.SHEET.all().stream()
                .filter(parameter -> !parameter.needs().isEmpty())
                .forEach(parameter -> waiting.computeIfAbsent(parameter.needs(), nothing -> new ArrayList<>())
                        .add(parameter.title() + (parameter.isKnown() ? "" : "（空缺）")));
        rules.stream()
                .filter(rule -> !LawBook.holds(cites(rule).law()))
                .forEach(rule -> waiting.computeIfAbsent(cites(rule).law(), nothing -> new ArrayList<>())
                        .add("`" + rule.getSimpleName() + "`"));
        return waiting.entrySet().stream()
                .map(document -> "| %s | %s |\n"
                        .formatted(document.getKey(), String.join("、", new LinkedHashSet<>(document.getValue()))))
                .collect(Collectors.joining("", WANTED, ""));
    }

    private static String chapter(List<JavaClass> rules) {
        return rules.stream()
                .sorted(Comparator.comparingInt(Rulebook::place).thenComparing(JavaClass::getSimpleName))
                .map(Rulebook::paragraph)
                .collect(Collectors.joining());
    }

    private static String paragraph(JavaClass rule) {
        var cites = cites(rule);
        var room = rule.getPackageName().replace("huizhanjia.", "").replace(".rules", "");
        return """

                ### %s：`%s`（%s）

                > %s

                效力：%s；依据：%s。
                """.formatted(
                        cites.article(),
                        rule.getSimpleName(),
                        room,
                        cites.quote().isEmpty() ? "（原文未收录）" : cites.quote(),
                        cites.confidence().mayBlock() ? "拦截" : "提示",
                        cites.confidence().label());
    }

    private static String title(Cites cites) {
        return LawBook.find(cites.law()).map(LawText::title).orElse(cites.law());
    }

    /// Where in the text its article stands.
    private static int place(JavaClass rule) {
        var cites = cites(rule);
        return LawBook.find(cites.law())
                .map(text -> text.articles().indexOf(cites.article()))
                .orElse(0);
    }

    private static Cites cites(JavaClass rule) {
        return rule.reflect().getAnnotation(Cites.class);
    }
}
