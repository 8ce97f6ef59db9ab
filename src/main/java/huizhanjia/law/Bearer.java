package huizhanjia.law;

/// The level of trade union that owes a duty.
public enum Bearer {
    PROVINCE("省总工会"),
    CITY("市总工会"),
    COUNTY("县级工会"),
    TOWNSHIP("乡镇（街道）工会"),
    GRASSROOTS("基层工会"),
    /// Where members are too few for a committee.
    ORGANIZER("工会组织员");

    private final String label;

    Bearer(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
