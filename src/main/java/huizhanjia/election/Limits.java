package huizhanjia.election;

import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The times the rules of elections give, as they hold in a county on a day.
@Component
public class Limits {

    private final Parameters parameters;

    Limits(Parameters parameters) {
        this.parameters = parameters;
    }

    /// By how many months a term may be lengthened in all.
    public int extension(String county, LocalDate on) {
        return months("ele.extend.max.months", county, on);
    }

    /// Within how many months a chair must be elected anew; at an enterprise the stricter of two rules.
    public int vacancy(boolean isOfEnterprise, String county, LocalDate on) {
        var general = months("ele.vacancy.max.months", county, on);
        return isOfEnterprise ? Math.min(general, months("ele.vacancy.enterprise.max.months", county, on)) : general;
    }

    /// Within how many months somebody new in office is trained.
    public int training(String county, LocalDate on) {
        return months("train.new.months", county, on);
    }

    private int months(String key, String county, LocalDate on) {
        return parameters.at(key, county, on).orElseThrow().number().intValueExact();
    }
}
