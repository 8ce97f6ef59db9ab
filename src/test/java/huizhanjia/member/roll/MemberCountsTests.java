package huizhanjia.member.roll;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.HouseTest;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.MemberEvent;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@HouseTest
record MemberCountsTests(MemberCounts counts) {

    @Test
    void what_happens_in_one_county_leaves_the_answers_of_the_others() {
        var here = new AtomicInteger();
        var there = new AtomicInteger();
        var qingshan = List.of(place("210199"));
        var elsewhere = List.of(place("210198"));
        ask(qingshan, here);
        ask(elsewhere, there);
        var org = qingshan.getFirst().id();
        counts.on(new MemberEvent.MemberAdmitted("210199", org, "member:1", Map.of()));
        ask(qingshan, here);
        ask(elsewhere, there);
        assertThat(here).hasValue(2);
        assertThat(there).hasValue(1);
    }

    private void ask(List<OrgPlace> places, AtomicInteger asked) {
        counts.answer("how many", places, asked::incrementAndGet, Integer.class);
    }

    private static OrgPlace place(String county) {
        return new OrgPlace(OrgId.next(), county, "红星机械厂工会", OrgKind.GRASSROOTS, "", LocalDate.of(2015, 5, 1));
    }
}
