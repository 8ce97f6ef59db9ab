package huizhanjia.approval.web;

import huizhanjia.approval.Delegating;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Days;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A delegation as typed.
public record DelegationForm(String to, String fromOn, String untilOn) {

    static final DelegationForm BLANK = new DelegationForm(null, null, null);

    public DelegationForm(@Nullable String to, @Nullable String fromOn, @Nullable String untilOn) {
        this.to = to == null ? "" : to;
        this.fromOn = fromOn == null ? "" : fromOn.strip();
        this.untilOn = untilOn == null ? "" : untilOn.strip();
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (to.isEmpty()) {
            problems.put("to", "请选择受托人");
        }
        if (Days.typed(fromOn).isEmpty()) {
            problems.put("fromOn", "请填写起始日期，如 2026-12-01");
        }
        if (Days.typed(untilOn).isEmpty()) {
            problems.put("untilOn", "请填写截止日期，如 2026-12-31");
        }
        return problems;
    }

    Delegating delegating() {
        return new Delegating(
                ClerkId.of(to),
                Days.typed(fromOn).orElseThrow(),
                Days.typed(untilOn).orElseThrow());
    }
}
