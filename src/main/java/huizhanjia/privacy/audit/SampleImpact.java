package huizhanjia.privacy.audit;

import huizhanjia.kernel.Scope;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Another number of events moves nothing that was drawn.
@Component
class SampleImpact implements ParameterImpact {

    @Override
    public Set<String> reads() {
        return Set.of(Audits.SAMPLE);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        return Impact.of(new Heading("日志审计抽样", List.of("每月抽查"), List.of("已经抽出的不变，今后抽查按新数。")), List.of());
    }
}
