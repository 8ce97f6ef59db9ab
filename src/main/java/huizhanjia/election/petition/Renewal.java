package huizhanjia.election.petition;

import java.util.Arrays;
import java.util.Optional;

/// What a union may petition for about its term.
public enum Renewal {
    ELECTION("election", "换届请示", "election-petition", "拟开会日期"),
    EXTENSION("extension", "延期换届请示", "extension-petition", "拟延至日期"),
    EARLY("early-election", "提前换届请示", "early-election", "拟开会日期");

    private final String kind;
    private final String label;
    private final String template;
    private final String wanted;

    Renewal(String kind, String label, String template, String wanted) {
        this.kind = kind;
        this.label = label;
        this.template = template;
        this.wanted = wanted;
    }

    /// The one of the code; nothing when there is none.
    public static Optional<Renewal> of(String kind) {
        return Arrays.stream(values()).filter(it -> it.kind.equals(kind)).findFirst();
    }

    /// The code of its procedure.
    public String kind() {
        return kind;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// What the day it asks for is called.
    public String wanted() {
        return wanted;
    }

    /// The code of its template.
    String template() {
        return template;
    }

    /// What its petitions are about.
    static String subject(Object org) {
        return "election:" + org;
    }
}
