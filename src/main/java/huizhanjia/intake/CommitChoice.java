package huizhanjia.intake;

/// Which rows a commit takes.
public enum CommitChoice {
    RIGHT_ONES("只提交正确的行"),
    ALL_OR_NOTHING("全部无误才提交");

    private final String label;

    CommitChoice(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
