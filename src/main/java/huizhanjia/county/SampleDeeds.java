package huizhanjia.county;

import huizhanjia.county.committees.SampleCommittees;
import huizhanjia.county.firms.SampleFirms;
import huizhanjia.county.legal.SampleDomiciles;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Scope;
import org.springframework.stereotype.Component;

/// What the sample's unions do: they elect, tell where they sit, prove their duties, settle the codes they sign
/// with, go to firms without a union, write papers and petition.
@Component
class SampleDeeds {

    private final SampleCommittees committees;
    private final SampleDomiciles domiciles;
    private final SampleEvidence evidence;
    private final SampleFirms firms;
    private final SamplePapers papers;

    SampleDeeds(
            SampleCommittees committees,
            SampleDomiciles domiciles,
            SampleEvidence evidence,
            SampleFirms firms,
            SamplePapers papers) {
        this.committees = committees;
        this.domiciles = domiciles;
        this.evidence = evidence;
        this.firms = firms;
        this.papers = papers;
    }

    void tell(Actor by, SampleSettlement sampleSettlement) {
        committees.load(sampleSettlement::at, sampleSettlement.on());
        domiciles.tell(by, sampleSettlement.at("red-star"), sampleSettlement.on());
        evidence.file(by, sampleSettlement);
        papers.settle(by, sampleSettlement);
        firms.load(new Scope(sampleSettlement.at("county"), "210199"), sampleSettlement.on());
        papers.write(sampleSettlement);
        papers.submit(sampleSettlement);
    }
}
