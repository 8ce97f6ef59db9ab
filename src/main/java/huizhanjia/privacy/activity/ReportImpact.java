package huizhanjia.privacy.activity;

import huizhanjia.kernel.Scope;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Another number of years moves the day until which reports are kept, and deletes nothing.
@Component
class ReportImpact implements ParameterImpact {

    @Override
    public Set<String> reads() {
        return Set.of(Activities.KEPT_YEARS);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        return Impact.of(new Heading("个人信息保护影响评估", List.of("评估报告的保存期限"), List.of("评估记录不会自动删除，期限只作提示。")), List.of());
    }
}
