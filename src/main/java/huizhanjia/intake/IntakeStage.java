package huizhanjia.intake;

/// The long steps of an intake.
public enum IntakeStage {
    CHECK("预检"),
    COMMIT("提交"),
    UNDO("撤回");

    private final String label;

    IntakeStage(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
