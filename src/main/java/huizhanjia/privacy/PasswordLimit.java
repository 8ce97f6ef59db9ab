package huizhanjia.privacy;

import huizhanjia.access.ClerkAccessCache.PasswordAge;
import huizhanjia.kernel.Scope;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/// How old passwords may become in an area (GB/T 22239-2019 三级 8.1.4.1 a, which gives no number).
@Component
class PasswordLimit implements PasswordAge, ParameterImpact {

    private static final String DAYS = "password.max.days";

    private final Parameters parameters;

    PasswordLimit(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public OptionalInt days(String area, LocalDate on) {
        return parameters
                .numbers(area, on)
                .known(DAYS)
                .map(days -> OptionalInt.of(days.number().intValueExact()))
                .orElse(OptionalInt.empty());
    }

    @Override
    public Set<String> reads() {
        return Set.of(DAYS);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var note = "密码已经超过新期限的用户，下一次打开页面时要先修改密码；没有定期限就不强制。";
        return Impact.of(new Heading("密码使用期限", List.of("登录时核对密码使用天数"), List.of(note)), List.of());
    }
}
