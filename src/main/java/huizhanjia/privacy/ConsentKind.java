package huizhanjia.privacy;

/// What a person agrees to (同意事项): the notice as a whole, or one kind of sensitive data (个人信息保护法 第二十八条、第二十九条).
public enum ConsentKind {
    GENERAL("隐私告知所列事项", false),
    HEALTH("医疗健康（病种、残疾等）", true),
    ACCOUNT("金融账户（银行卡号等）", true),
    CHILD("不满十四周岁子女的信息", true),
    BIOMETRIC("生物识别（人脸、指纹等）", true),
    FAITH("宗教信仰", true),
    IDENTITY("特定身份", true),
    WHEREABOUTS("行踪轨迹", true),
    PROVIDING("向其他单位提供", true);

    private final String label;
    private final boolean separate;

    ConsentKind(String label, boolean separate) {
        this.label = label;
        this.separate = separate;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether the law asks for a consent of its own (单独同意).
    public boolean isSeparate() {
        return separate;
    }
}
