package huizhanjia.area;

/// The four levels of areas that codes are kept for.
public enum AreaLevel {
    PROVINCE("省级"),
    CITY("地级"),
    COUNTY("县级"),
    TOWNSHIP("乡级");

    private final String label;

    AreaLevel(String label) {
        this.label = label;
    }

    /// The level a code is of, by its length.
    public static AreaLevel of(String code) {
        return switch (code.length()) {
            case 2 -> PROVINCE;
            case 4 -> CITY;
            case 6 -> COUNTY;
            case 9 -> TOWNSHIP;
            default -> throw new IllegalArgumentException("no area code: " + code);
        };
    }

    /// As printed.
    public String label() {
        return label;
    }
}
