package huizhanjia.supervision.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.supervision.SupervisionAsking;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A matter as typed.
public record AskForm(String org, String duty, String words, String dueOn) {

    public AskForm(@Nullable String org, @Nullable String duty, @Nullable String words, @Nullable String dueOn) {
        this.org = org == null ? "" : org;
        this.duty = duty == null ? "" : duty;
        this.words = words == null ? "" : words.strip();
        this.dueOn = dueOn == null ? "" : dueOn.strip();
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (words.isEmpty()) {
            problems.put("words", "请写明督办要求");
        }
        if (Days.typed(dueOn).isEmpty()) {
            problems.put("dueOn", "请填写办理期限，如 2026-12-31");
        }
        return problems;
    }

    SupervisionAsking asking() {
        return new SupervisionAsking(
                OrgId.of(org), duty, words, Days.typed(dueOn).orElseThrow());
    }
}
