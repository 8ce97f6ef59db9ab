package huizhanjia.org.committee;

/// What somebody is in a committee.
public enum Office {
    CHAIR("主席"),
    VICE_CHAIR("副主席"),
    STANDING_MEMBER("常委"),
    DIRECTOR("主任"),
    VICE_DIRECTOR("副主任"),
    MEMBER("委员");

    private final String label;

    Office(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether the committee has the office.
    public boolean isIn(Body body) {
        return switch (this) {
            case CHAIR, VICE_CHAIR, STANDING_MEMBER -> body == Body.UNION;
            case DIRECTOR, VICE_DIRECTOR -> body != Body.UNION;
            case MEMBER -> true;
        };
    }

    /// Whether its holder may not be moved during the term without consent (《工会法》第十八条).
    public boolean isProtected() {
        return this == CHAIR || this == VICE_CHAIR;
    }
}
