package huizhanjia.county;

import huizhanjia.kernel.Actor;
import org.springframework.stereotype.Component;

/// The sample's people: fourteen clerks and two thousand members.
@Component
class SamplePeople {

    private final SampleClerks clerks;
    private final SampleMembers members;

    SamplePeople(SampleClerks clerks, SampleMembers members) {
        this.clerks = clerks;
        this.members = members;
    }

    void settle(Actor by, SampleSettlement sampleSettlement) {
        clerks.enrol(by, sampleSettlement);
        members.enter(sampleSettlement);
    }
}
