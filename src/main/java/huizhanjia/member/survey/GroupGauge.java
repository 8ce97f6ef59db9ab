package huizhanjia.member.survey;

import huizhanjia.kernel.OrgId;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// The share of a group among the members.
record GroupGauge(String code, String label, Survey survey, ToLongFunction<Groups> part) implements Gauge {

    @Override
    public Map<OrgId, Reading> read(Round round, Numbers numbers) {
        var own = survey.groups(round).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Reading(
                                part.applyAsLong(entry.getValue()),
                                entry.getValue().members())));
        return survey.pyramid(round).sums(own, Reading::plus);
    }
}
