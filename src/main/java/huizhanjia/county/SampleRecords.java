package huizhanjia.county;

import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;

/// What the sample's unions have on paper: evidence of a year, and the codes they sign with.
@Component
class SampleRecords {

    private final SampleEvidence evidence;
    private final SampleLetterheads letterheads;

    SampleRecords(SampleEvidence evidence, SampleLetterheads letterheads) {
        this.evidence = evidence;
        this.letterheads = letterheads;
    }

    void settle(Actor by, Settlement settlement) {
        evidence.file(by, settlement);
        letterheads.settle(by, settlement);
    }
}
