package huizhanjia.organizing.request;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Erasable.Erasing;
import huizhanjia.kernel.Excerpt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/// Who asked for a union is forgotten when the time set for it is over; that somebody asked is not.
@QingshanTest
@Transactional
record AskersTests(Requests requests, Askers askers, Qingshan qingshan, Clock clock) {

    private static final String COUNTY = "210199";

    @Test
    void a_person_goes_and_the_request_stays() {
        var answered = asked("城南塑料制品厂");
        requests.answer(answered.id(), "请先与厂方联系", qingshan.organizer());
        var waiting = asked("城北纸箱厂");
        assertThat(askers.due(until(today()))).isZero();
        var due = askers.due(until(today().plusDays(1)));
        assertThat(due).isPositive();
        assertThat(askers.due(new Erasing(COUNTY, today().plusDays(1), Set.of(answered.id().value()))))
                .isEqualTo(due - 1);
        assertThat(askers.erase(until(today().plusDays(1)), 100)).isEqualTo((int) due);
        assertThat(askers.due(until(today().plusDays(1)))).isZero();
        var left = requests.need(qingshan.organizer().scope(), answered.id());
        assertThat(left.wish().person().name()).isEqualTo("已到期匿名化");
        assertThat(left.wish().note()).isEmpty();
        assertThat(left.wish().employer()).isEqualTo("城南塑料制品厂");
        assertThat(requests.reveal(answered.id(), qingshan.organizer()).phone()).isEmpty();
        assertThat(requests.need(qingshan.organizer().scope(), waiting.id())
                        .wish()
                        .person()
                        .name())
                .isEqualTo("王某");
    }

    private WorkersRequest asked(String employer) {
        var person = new WorkersRequest.Person("王小明", "13800001111");
        var receipt = requests.receive(
                COUNTY, new WorkersRequest.Wish(employer, "", person, 12, "想建工会"), "203.0.113." + employer.length());
        return requests.in(qingshan.organizer().scope(), new Excerpt.Span(0, 100)).rows().stream()
                .filter(request -> request.receipt().equals(receipt))
                .findFirst()
                .orElseThrow();
    }

    private static Erasing until(LocalDate before) {
        return new Erasing(COUNTY, before, Set.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
