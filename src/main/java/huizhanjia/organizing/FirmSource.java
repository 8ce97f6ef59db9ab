package huizhanjia.organizing;

/// The lists a county gets, and the register's own desk.
public enum FirmSource {
    MARKET("市场监管登记名单", 2, true),
    TAX("税务登记名单", 3, false),
    SOCIAL_SECURITY("社会保险参保名单", 4, false),
    SOCIAL_ORGANIZATION("社会组织名单", 2, true),
    TECH_SMALL("科技型中小企业名录", 1, false),
    TYPED("手工登记", 5, true);

    private final String label;
    private final int staffRank;
    private final boolean isRegistrar;

    FirmSource(String label, int staffRank, boolean isRegistrar) {
        this.label = label;
        this.staffRank = staffRank;
        this.isRegistrar = isRegistrar;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether it knows best if the firm is still there.
    public boolean isRegistrar() {
        return isRegistrar;
    }

    /// Whether its number of staff is at least as good as the other's: who counts the insured counts best.
    public boolean countsStaffLike(FirmSource other) {
        return staffRank >= other.staffRank;
    }
}
