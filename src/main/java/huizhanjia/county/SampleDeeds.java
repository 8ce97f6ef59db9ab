package huizhanjia.county;

import huizhanjia.county.firms.SampleFirms;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Scope;
import org.springframework.stereotype.Component;

/// What the sample's unions do: they prove their duties, and they go to firms that have no union.
@Component
class SampleDeeds {

    private final SampleEvidence evidence;
    private final SampleFirms firms;

    SampleDeeds(SampleEvidence evidence, SampleFirms firms) {
        this.evidence = evidence;
        this.firms = firms;
    }

    void tell(Actor by, Settlement settlement) {
        evidence.file(by, settlement);
        firms.load(new Scope(settlement.at("county"), "210199"), settlement.on());
    }
}
