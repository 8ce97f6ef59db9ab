package huizhanjia.privacy;

/// How a person said so (同意方式).
public enum ConsentWay {
    PAPER("纸质签字"),
    ADMISSION("入会申请书上签字"),
    ONLINE("网上勾选"),
    SPOKEN("口头，有两人见证");

    private final String label;

    ConsentWay(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
