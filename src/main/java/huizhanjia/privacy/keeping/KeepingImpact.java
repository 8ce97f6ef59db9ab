package huizhanjia.privacy.keeping;

import huizhanjia.kernel.Erasable;
import huizhanjia.kernel.Erasable.Erasing;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing;
import huizhanjia.parameter.Weighing.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What another period moves: how many persons the next night makes unrecognisable, before anybody signs it.
@Component
class KeepingImpact implements ParameterImpact {

    private static final String NOTE = "匿名化不能恢复；生效当夜开始，审计员保全的除外。先在“保存期限与匿名化”页面看人数。";

    private final List<Erasable> kinds;
    private final Holds holds;
    private final KeepingCounties keepingCounties;
    private final Parameters parameters;

    KeepingImpact(List<Erasable> kinds, Holds holds, KeepingCounties keepingCounties, Parameters parameters) {
        this.kinds = List.copyOf(kinds);
        this.holds = holds;
        this.keepingCounties = keepingCounties;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return kinds.stream().map(Erasable::months).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var kind = kinds.stream()
                .filter(known -> known.months().equals(change.key()))
                .findFirst()
                .orElseThrow();
        var matters = keepingCounties.in(scope.area()).stream()
                .filter(change::isOf)
                .map(county -> weighing.matter(
                        county, subject(county, kind), numbers -> state(county, kind, numbers, weighing)))
                .toList();
        return Impact.of(new Heading("到期匿名化：" + kind.title(), List.of("每夜匿名化"), List.of(NOTE)), matters);
    }

    private static Subject subject(String county, Erasable kind) {
        return new Subject(() -> county, "/privacy/erasure", kind.title());
    }

    private State state(String county, Erasable kind, Numbers numbers, Weighing weighing) {
        var held = holds.in(county, kind.kind());
        var months = numbers.known(kind.months());
        if (months.isEmpty()) {
            return new State("不匿名化", "没有定期限");
        }
        if (held.whole()) {
            return new State("不匿名化", "全部保全");
        }
        var before = weighing.day().minusMonths(months.get().number().intValueExact());
        var due = kind.due(new Erasing(county, before, held.some()));
        return new State(due == 0 ? "没有到期的" : "有到期的", "%d 人".formatted(due));
    }
}
