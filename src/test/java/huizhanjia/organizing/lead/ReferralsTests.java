package huizhanjia.organizing.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/// A case of obstruction goes to the labour authority by a numbered letter.
@QingshanTest
@Transactional
record ReferralsTests(Qingshan qingshan, Leads leads, Obstructions obstructions, Referrals referrals, Clock clock) {

    @Test
    void a_case_is_handed_over_by_a_letter_with_a_number() {
        var query = new LeadQuery("", "", null, null, 0, LeadQuery.Which.UNCOVERED);
        var firm =
                leads.list(qingshan.organizer().scope(), query, 0, 1).getFirst().firm();
        var telling = new Obstructions.Telling(LocalDate.now(clock), "负责人不准职工开会筹备工会", List.of());
        var it = obstructions.tell(firm, telling, qingshan.organizer());
        assertThatThrownBy(() -> referrals.refer(it.id(), " ", qingshan.organizer()))
                .hasMessageContaining("劳动行政部门");
        assertThatThrownBy(() -> referrals.refer(it.id(), "青山县人力资源和社会保障局", qingshan.organizer()))
                .hasMessageContaining("没有办理此事的权限");
        var issued = referrals.refer(it.id(), "青山县人力资源和社会保障局", qingshan.chair());
        var told = obstructions.need(qingshan.organizer().scope(), it.id());
        assertThat(told.file().taken()).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo(ObstructionStep.REFERRED);
            assertThat(step.document()).isEqualTo(issued.number()).contains("青工函");
        });
    }
}
