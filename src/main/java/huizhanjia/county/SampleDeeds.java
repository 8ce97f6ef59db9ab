package huizhanjia.county;

import huizhanjia.county.firms.SampleFirms;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Scope;
import org.springframework.stereotype.Component;

/// What the sample's unions do: they prove their duties, settle the codes they sign with, go to firms without a union,
/// write papers and petition.
@Component
class SampleDeeds {

    private final SampleEvidence evidence;
    private final SampleLetterheads letterheads;
    private final SampleFirms firms;
    private final SamplePapers papers;
    private final SamplePetitions petitions;

    SampleDeeds(
            SampleEvidence evidence,
            SampleLetterheads letterheads,
            SampleFirms firms,
            SamplePapers papers,
            SamplePetitions petitions) {
        this.evidence = evidence;
        this.letterheads = letterheads;
        this.firms = firms;
        this.papers = papers;
        this.petitions = petitions;
    }

    void tell(Actor by, Settlement settlement) {
        evidence.file(by, settlement);
        letterheads.settle(by, settlement);
        firms.load(new Scope(settlement.at("county"), "210199"), settlement.on());
        papers.write(settlement);
        petitions.submit(settlement);
    }
}
