package huizhanjia.organizing;

/// Whether a firm is still there, as the register of its authority says.
public enum FirmStatus {
    STANDING("存续"),
    REVOKED("吊销"),
    DEREGISTERED("注销"),
    MOVED_OUT("迁出");

    private final String label;

    FirmStatus(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether the firm ended, so that a union that covers it has lost its ground.
    public boolean isEnded() {
        return this == REVOKED || this == DEREGISTERED;
    }
}
