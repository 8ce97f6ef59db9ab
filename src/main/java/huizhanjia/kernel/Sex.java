package huizhanjia.kernel;

import java.util.Optional;

/// Sex of a person with the national codes (GB/T 2261.1).
public enum Sex {
    UNKNOWN("0", "未知"),
    MALE("1", "男"),
    FEMALE("2", "女"),
    UNSTATED("9", "未说明");

    private final String code;
    private final String label;

    Sex(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The national code, one digit.
    public String code() {
        return code;
    }

    /// The word on the screen.
    public String label() {
        return label;
    }

    /// Reads a code or the spellings found in rosters, such as 男、男性、1.
    public static Optional<Sex> parse(String typed) {
        var text = Tidy.code(typed).replaceAll("性$", "");
        for (var sex : values()) {
            if (sex.label.equals(text) || sex.code.equals(text)) {
                return Optional.of(sex);
            }
        }
        return switch (text) {
            case "M", "MALE" -> Optional.of(MALE);
            case "F", "FEMALE" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
