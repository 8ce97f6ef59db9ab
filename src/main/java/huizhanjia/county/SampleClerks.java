package huizhanjia.county;

import huizhanjia.access.Appointments;
import huizhanjia.access.Clerks;
import huizhanjia.access.Enrolment;
import huizhanjia.access.Granting;
import huizhanjia.kernel.Actor;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Enrols the sample's clerks and gives them their posts.
@Component
class SampleClerks {

    private static final LocalDate APPOINTED = LocalDate.of(2026, 1, 5);

    private final Clerks clerks;
    private final Appointments appointments;
    private final SampleLandmarkTable landmarks;

    SampleClerks(Clerks clerks, Appointments appointments, SampleLandmarkTable landmarks) {
        this.clerks = clerks;
        this.appointments = appointments;
        this.landmarks = landmarks;
    }

    /// Enrols all of them with the one password that the sample prints.
    void enrol(Actor by, SampleSettlement sampleSettlement) {
        var from = sampleSettlement.atMost(APPOINTED);
        for (var sample : SampleClerk.all()) {
            var home = sampleSettlement.at(sample.seats().getFirst().union());
            var enrolment = new Enrolment(sample.loginName(), sample.name(), home, Qingshan.PASSWORD, false);
            var clerk = clerks.plant(by, enrolment);
            landmarks.add("clerk:" + sample.loginName(), clerk.value());
            for (var seat : sample.seats()) {
                appointments.grant(
                        by,
                        new Granting(clerk, sampleSettlement.at(seat.union()), seat.post(), from, null, "青工发〔2026〕1号"));
            }
        }
    }
}
