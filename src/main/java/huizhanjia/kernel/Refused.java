package huizhanjia.kernel;

/// A lawful "no": a stable dotted code for programs and a Chinese sentence for the clerk that says what to do
/// instead.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    public Refused(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /// Stable across releases; belongs to the module it is named after, such as `org.cycle`.
    public String code() {
        return code;
    }

    /// The sentence shown beside the form.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
