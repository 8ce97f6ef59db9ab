package huizhanjia.api;

import huizhanjia.kernel.Refused;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// A "no" that only programs hear: it has a status, fields or a record that a page would show in another way.
public final class Objection extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Objection(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /// What the address names is not there, or not for whoever asks.
    public static Objection missing(Refused refused) {
        return new Objection(Problem.of(HttpStatus.NOT_FOUND, refused));
    }

    /// The content does not fit, field by field.
    public static Objection invalid(Map<String, String> fields) {
        return new Objection(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT).in(fields));
    }

    public Problem problem() {
        return problem;
    }
}
