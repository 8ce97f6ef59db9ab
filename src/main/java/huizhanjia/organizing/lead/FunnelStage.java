package huizhanjia.organizing.lead;

import java.util.Arrays;
import java.util.List;

/// How far a firm has come on the way to a union.
public enum FunnelStage {
    UNTOUCHED("未接触"),
    SURVEYED("已摸排"),
    ADVOCATED("宣传"),
    PREPARING("筹备"),
    PETITIONED("报批"),
    BUILT("建成"),
    COVERED("已覆盖");

    private final String label;

    FunnelStage(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether it follows from what unions cover, so that nobody types it.
    public boolean isDerived() {
        return this == BUILT || this == COVERED;
    }

    /// Those a person may tell.
    public static List<FunnelStage> told() {
        return Arrays.stream(values()).filter(stage -> !stage.isDerived()).toList();
    }
}
