package huizhanjia.organizing.lists;

import huizhanjia.organizing.FirmFacts;
import huizhanjia.organizing.FirmTag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a list says otherwise than the register, told old → new. Who counted the staff is no news while the count
/// stays.
final class FirmDifferences {

    private FirmDifferences() {}

    static String told(FirmFacts before, FirmFacts after) {
        var known = words(before);
        return words(after).entrySet().stream()
                .filter(field -> !field.getValue().equals(known.get(field.getKey())))
                .map(field -> change(field.getKey(), known.getOrDefault(field.getKey(), ""), field.getValue()))
                .collect(Collectors.joining("；"));
    }

    private static String change(String label, String before, String after) {
        return "%s：%s → %s".formatted(label, before.isEmpty() ? "无" : before, after.isEmpty() ? "无" : after);
    }

    private static Map<String, String> words(FirmFacts facts) {
        var words = new LinkedHashMap<String, String>();
        words.put("单位名称", facts.name());
        words.put("统一社会信用代码", text(facts.creditCode()));
        words.put("单位地址", facts.address());
        words.put("所在政区", facts.place().areaCode());
        words.put(
                "所属行业",
                facts.industry() == null
                        ? ""
                        : facts.industry().label() + facts.place().division());
        words.put("单位类型", facts.nature() == null ? "" : facts.nature().label());
        words.put(
                "经济类型",
                facts.kind().economicType() == null
                        ? ""
                        : facts.kind().economicType().label());
        words.put("职工人数", text(facts.staffCount()));
        words.put("登记状态", facts.status().label());
        words.put("成立日期", text(facts.registeredOn()));
        words.put("标签", facts.tags().stream().sorted().map(FirmTag::label).collect(Collectors.joining("、")));
        return words;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
