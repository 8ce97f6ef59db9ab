package huizhanjia.member.roll;

import java.util.Arrays;
import java.util.Optional;

/// The age bands of statistics, in full years.
public enum AgeBand {
    UP_TO_25("1", "25 岁及以下", 0, 25),
    UP_TO_35("2", "26—35 岁", 26, 35),
    UP_TO_45("3", "36—45 岁", 36, 45),
    UP_TO_55("4", "46—55 岁", 46, 55),
    FROM_56("5", "56 岁及以上", 56, 0);

    private final String code;
    private final String label;
    private final int from;
    private final int until;

    AgeBand(String code, String label, int from, int until) {
        this.code = code;
        this.label = label;
        this.from = from;
        this.until = until;
    }

    public String label() {
        return label;
    }

    /// The youngest, inclusive; 0 for no bound.
    public int from() {
        return from;
    }

    /// The oldest, inclusive; 0 for no bound.
    public int until() {
        return until;
    }

    /// The band of a slice's code; empty where the birth is not known.
    public static Optional<AgeBand> of(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
    }
}
