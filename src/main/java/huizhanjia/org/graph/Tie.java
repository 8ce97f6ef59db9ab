package huizhanjia.org.graph;

/// The hierarchies an organisation stands in at once (《中国工会章程》第十一条: 产业与地方相结合).
public enum Tie {
    TERRITORIAL("隶属（属地）"),
    INDUSTRIAL("产业（行业）"),
    BUSINESS("业务主管"),
    FUNDS("经费");

    private final String label;

    Tie(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
