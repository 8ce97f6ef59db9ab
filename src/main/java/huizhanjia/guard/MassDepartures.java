package huizhanjia.guard;

import huizhanjia.guard.MassDeparture.Threshold;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Headcount;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which unions of a county so many members left at once that somebody should look.
@Component
class MassDepartures {

    private final Headcount headcount;

    MassDepartures(Headcount headcount) {
        this.headcount = headcount;
    }

    Map<OrgId, MassDeparture> alarming(String county, Threshold threshold, LocalDate on) {
        var now = headcount.countedOn(county, on);
        return headcount.countedOn(county, on.minusDays(threshold.days())).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        before -> new MassDeparture(before.getValue(), now.getOrDefault(before.getKey(), 0L))))
                .entrySet()
                .stream()
                .filter(left -> left.getValue().isAlarming(threshold))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
