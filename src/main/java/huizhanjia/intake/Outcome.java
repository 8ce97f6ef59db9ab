package huizhanjia.intake;

/// What a row of a roster does, or would do.
public enum Outcome {
    NEW("新增"),
    CHANGED("变更"),
    SAME("无变化"),
    /// The person is a member elsewhere.
    TRANSFER("转会"),
    /// The number is known under another name: nobody is renamed unless the clerk says so.
    RENAMED("姓名（名称）不符"),
    /// The row repeats another row, or a record that must be compared by a person first.
    DUPLICATE("重复"),
    WRONG("有误");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
