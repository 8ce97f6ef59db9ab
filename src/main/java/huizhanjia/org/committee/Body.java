package huizhanjia.org.committee;

import java.util.Arrays;
import java.util.List;

/// The committees a union has.
public enum Body {
    UNION("工会委员会"),
    AUDIT("经费审查委员会"),
    WOMEN("女职工委员会"),
    SUPERVISION("劳动法律监督委员会");

    private final String label;

    Body(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// The offices there are in it, the head first.
    public List<Office> offices() {
        return Arrays.stream(Office.values())
                .filter(office -> office.isIn(this))
                .toList();
    }

    /// Who leads it.
    public Office head() {
        return this == UNION ? Office.CHAIR : Office.DIRECTOR;
    }
}
