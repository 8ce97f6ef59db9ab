package huizhanjia.access;

/// How high an organisation stands, as far as posts are concerned.
public enum OrgLevel {
    NATION("全国"),
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级"),
    TOWNSHIP("乡镇（街道）级"),
    GRASSROOTS("基层");

    private final String label;

    OrgLevel(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
