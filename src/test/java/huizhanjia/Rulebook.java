package huizhanjia;

import com.tngtech.archunit.core.domain.JavaClass;
import huizhanjia.law.Cites;
import huizhanjia.law.LawBook;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The rules as a lawyer reads them: by text of law, then by article.
record Rulebook(List<JavaClass> rules) {

    private static final String HEAD = """
            # 规则手册

            本手册由程序里的规则生成，不手工修改。每条规则引一条法规，引文与仓库中保存的法规原文逐字核对，引错则构建失败。
            “拦截”指不符合即不能办理；“提示”指依据还不够确定，只作提醒，不拦人。
            """;

    String text() {
        var laws = rules.stream()
                .collect(Collectors.groupingBy(rule -> title(cites(rule)), TreeMap::new, Collectors.toList()));
        return laws.entrySet().stream()
                .map(law -> "\n## " + law.getKey() + "\n" + chapter(law.getValue()))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String chapter(List<JavaClass> rules) {
        return rules.stream()
                .sorted(Comparator.comparing(Rulebook::place).thenComparing(JavaClass::getSimpleName))
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
        if (!LawBook.holds(cites.law())) {
            return cites.law();
        }
        return text(cites)
                .lines()
                .filter(line -> line.startsWith("title: "))
                .map(line -> line.substring("title: ".length()))
                .findFirst()
                .orElse(cites.law());
    }

    /// Where in the text its article stands.
    private static int place(JavaClass rule) {
        var cites = cites(rule);
        return LawBook.holds(cites.law()) ? text(cites).indexOf("\n" + cites.article()) : 0;
    }

    private static String text(Cites cites) {
        return House.text(House.RESOURCES.resolve("law").resolve(cites.law() + ".md"));
    }

    private static Cites cites(JavaClass rule) {
        return rule.reflect().getAnnotation(Cites.class);
    }
}
