package huizhanjia.county.legal;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.Relocation;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Tells where most of the sample's legal persons sit; of some nobody has told yet, and one moved lately and has not
/// had it registered.
@Component
public class SampleDomiciles {

    /// Of every so many one has told nobody.
    private static final int UNTOLD = 5;

    private static final int MOVED_DAYS_AGO = 12;

    private final LegalPersons legal;

    SampleDomiciles(LegalPersons legal) {
        this.legal = legal;
    }

    /// Everything as of the day.
    public void tell(Actor by, OrgId moved, LocalDate on) {
        var certified = legal.in(by.scope()).stream()
                .filter(line -> line.union().certificate() != null)
                .toList();
        for (var house = 1; house <= certified.size(); house++) {
            var line = certified.get(house - 1);
            var union = line.union();
            if (house % UNTOLD != 0 || union.id().equals(moved)) {
                var supposed = legal.supposedAddress(by.scope(), line);
                var address = supposed.isEmpty() ? "青山县青山大街%d号".formatted(house) : supposed;
                legal.relocate(union.id(), new Relocation(address, union.foundedOn(), "住所使用证明"), by);
            }
        }
        legal.relocate(moved, new Relocation("青山县城关街道朝阳路18号", on.minusDays(MOVED_DAYS_AGO), "房屋租赁合同"), by);
    }
}
