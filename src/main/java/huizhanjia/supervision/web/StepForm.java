package huizhanjia.supervision.web;

import huizhanjia.kernel.Refused;
import huizhanjia.supervision.Matter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A step as typed.
record StepForm(String step, String words) {

    StepForm(@Nullable String step, @Nullable String words) {
        this.step = step == null ? "" : step;
        this.words = words == null ? "" : words;
    }

    Matter.Kind kind() {
        return Arrays.stream(Matter.Kind.values())
                .filter(known -> known.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new Refused("supervision.step-missing", "请选择回复、退回补充或办结"));
    }
}
