package huizhanjia.supervision.web;

import huizhanjia.kernel.Refused;
import huizhanjia.supervision.SupervisionOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A step as typed.
record SupervisionStepForm(String step, String words) {

    SupervisionStepForm(@Nullable String step, @Nullable String words) {
        this.step = step == null ? "" : step;
        this.words = words == null ? "" : words;
    }

    SupervisionOrder.Kind kind() {
        return Arrays.stream(SupervisionOrder.Kind.values())
                .filter(known -> known.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new Refused("supervision.step-missing", "请选择回复、退回补充或办结"));
    }
}
