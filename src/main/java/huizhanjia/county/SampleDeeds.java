package huizhanjia.county;

import huizhanjia.county.firms.SampleFirms;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Scope;
import org.springframework.stereotype.Component;

/// What the sample's unions do: they prove their duties, settle the codes they sign with, and go to firms without a
/// union.
@Component
class SampleDeeds {

    private final SampleEvidence evidence;
    private final SampleLetterheads letterheads;
    private final SampleFirms firms;

    SampleDeeds(SampleEvidence evidence, SampleLetterheads letterheads, SampleFirms firms) {
        this.evidence = evidence;
        this.letterheads = letterheads;
        this.firms = firms;
    }

    void tell(Actor by, Settlement settlement) {
        evidence.file(by, settlement);
        letterheads.settle(by, settlement);
        firms.load(new Scope(settlement.at("county"), "210199"), settlement.on());
    }
}
