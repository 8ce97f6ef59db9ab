package huizhanjia.parameter.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The parameters of one subject.
public record ParameterGroup(String title, List<ParameterRow> rows) {

    /// Subjects in the order of the page, by the beginning of the key.
    private static final Map<String, List<String>> SUBJECTS = subjects();

    private static final String OTHERS = "其他";

    /// Rows by subject; subjects without any are left out.
    static List<ParameterGroup> of(List<ParameterRow> rows) {
        var byTitle = rows.stream()
                .collect(Collectors.groupingBy(row -> title(row.parameter().key())));
        var titles = new ArrayList<>(SUBJECTS.keySet());
        titles.add(OTHERS);
        return titles.stream()
                .filter(byTitle::containsKey)
                .map(title -> new ParameterGroup(title, byTitle.getOrDefault(title, List.of())))
                .toList();
    }

    private static String title(String key) {
        var subject = key.substring(0, key.indexOf('.'));
        return SUBJECTS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(subject))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHERS);
    }

    private static Map<String, List<String>> subjects() {
        var subjects = new LinkedHashMap<String, List<String>>();
        subjects.put("组织与会员", List.of("org", "town", "fed", "mem", "leg", "guard"));
        subjects.put("选举与会议", List.of("ele", "con", "term", "cty", "ratio", "vice", "pty"));
        subjects.put("经费", List.of("fee", "small", "pay", "claim", "late", "ln", "event"));
        subjects.put("帮扶", List.of("aid", "warm"));
        subjects.put("劳动关系", List.of("joint", "tri", "cba", "med", "arb", "sup", "wc"));
        subjects.put("干部", List.of("comgt", "train"));
        subjects.put("汇报、统计与安全", List.of("rpt", "stat", "log", "pia", "reply"));
        return subjects;
    }
}
