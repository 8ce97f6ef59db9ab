package huizhanjia.privacy.activity;

/// The class of the data (数据分级). That membership counts as sensitive is a convention of ours: the law does not
/// name it.
public enum Sensitivity {
    ORDINARY("一般个人信息", false),
    GUARDED("按敏感保护的个人信息（约定）", true),
    SENSITIVE("敏感个人信息", true);

    private final String label;
    private final boolean weighed;

    Sensitivity(String label, boolean weighed) {
        this.label = label;
        this.weighed = weighed;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether it is weighed before it is handled (第五十五条).
    public boolean isWeighed() {
        return weighed;
    }
}
