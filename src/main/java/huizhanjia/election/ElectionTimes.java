package huizhanjia.election;

import huizhanjia.law.Numbers;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The times the rules of elections give, as they hold in a county on a day.
@Component
public class ElectionTimes {

    /// By how many months a term may be lengthened.
    public static final String EXTENSION = "ele.extend.max.months";

    /// Within how many months somebody new in office is trained.
    public static final String TRAINING = "train.new.months";

    private static final String VACANCY = "ele.vacancy.max.months";
    private static final String VACANCY_AT_ENTERPRISE = "ele.vacancy.enterprise.max.months";

    /// Within how many months a chair is elected anew.
    public static final Set<String> VACANCIES = Set.of(VACANCY, VACANCY_AT_ENTERPRISE);

    private final Parameters parameters;

    ElectionTimes(Parameters parameters) {
        this.parameters = parameters;
    }

    /// By how many months a term may be lengthened in all.
    public int extension(String county, LocalDate on) {
        return in(county, on).extension();
    }

    /// Every time as it holds in a county on a day.
    public Times in(String county, LocalDate on) {
        return new Times(parameters.numbers(county, on));
    }

    /// The times some numbers give, in months.
    public record Times(Numbers numbers) {

        /// By how many a term may be lengthened in all.
        public int extension() {
            return numbers.count(EXTENSION);
        }

        /// Within how many a chair must be elected anew; at an enterprise the stricter of two rules.
        public int vacancy(boolean isOfEnterprise) {
            var general = numbers.count(VACANCY);
            return isOfEnterprise ? Math.min(general, numbers.count(VACANCY_AT_ENTERPRISE)) : general;
        }

        /// By when a chair vacant since a day must be elected anew.
        public LocalDate vacancyDue(LocalDate since, boolean isOfEnterprise) {
            return numbers.due(since, VACANCIES, then -> since.plusMonths(new Times(then).vacancy(isOfEnterprise)));
        }

        /// By when somebody in office since a day must be trained.
        public LocalDate trainingDue(LocalDate since) {
            return numbers.due(since, Set.of(TRAINING), then -> since.plusMonths(then.count(TRAINING)));
        }
    }
}
