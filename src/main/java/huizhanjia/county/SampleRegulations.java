package huizhanjia.county;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.regulation.Regulation.Basis;
import huizhanjia.regulation.Regulation.Content;
import huizhanjia.regulation.Regulations;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Enters what the sample's county union set itself: one that holds, one that is to be looked at again, one missing.
@Component
class SampleRegulations {

    private final Regulations regulations;

    SampleRegulations(Regulations regulations) {
        this.regulations = regulations;
    }

    void enter(Actor by, OrgId county, LocalDate on) {
        regulations.enter(
                county,
                new Content(
                        "青山县总工会党组工作规则",
                        Basis.DOCUMENT,
                        "青工党〔%d〕3号".formatted(on.getYear()),
                        on.minusMonths(8),
                        on.plusMonths(4),
                        List.of("LN2-3", "QZ13-3"),
                        "党组讨论决定重大事项实行集体领导、个别酝酿、会议决定；党组会议有半数以上成员到会方可召开。"),
                List.of(),
                by);
        regulations.enter(
                county,
                new Content(
                        "青山县总工会会议议事规则",
                        Basis.MEETING,
                        "县总工会常务委员会会议",
                        on.minusMonths(20),
                        on.minusMonths(2),
                        List.of("QZ12-8", "LN2-8", "QZ12-1"),
                        "全体委员会议每年至少召开一次，由常务委员会召集；常务委员会会议每季度召开一次。"),
                List.of(),
                by);
    }
}
