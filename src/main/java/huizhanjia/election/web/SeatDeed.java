package huizhanjia.election.web;

import java.util.Arrays;
import java.util.Optional;

/// What may befall the holder of a seat.
public enum SeatDeed {
    TRANSFER("transfer", "任期内调动"),
    RECALL("recall", "罢免"),
    TRAINING("training", "登记岗位培训"),
    PROTECTION("protection", "劳动合同延长告知");

    private final String path;
    private final String label;

    SeatDeed(String path, String label) {
        this.path = path;
        this.label = label;
    }

    static Optional<SeatDeed> of(String path) {
        return Arrays.stream(values()).filter(deed -> deed.path.equals(path)).findFirst();
    }

    /// As in addresses.
    public String path() {
        return path;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
