package huizhanjia.approval.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.approval.limit.TimeLimit;
import huizhanjia.kernel.Refused;
import huizhanjia.law.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTests {

    private static final TimeLimit LIMIT = TimeLimit.workingDays(3);

    @ParameterizedTest
    @EnumSource(value = Confidence.class, names = "VERIFIED", mode = EnumSource.Mode.EXCLUDE)
    void silence_consents_only_by_a_rule_read_in_the_official_text(Confidence weak) {
        assertThatThrownBy(() -> new TacitConsent("某办法第三条", weak)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new TacitConsent("某办法第三条", Confidence.VERIFIED).article()).isEqualTo("某办法第三条");
    }

    @Test
    void a_stage_wants_desks_that_differ_and_a_time() {
        var desk = CourseModel.TOWN_DESK;
        assertThatThrownBy(() -> Stage.jointly("会签", List.of(), LIMIT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stage.jointly("会签", List.of(desk, desk), LIMIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeLimit.workingDays(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_desk_reads_what_it_wrote() {
        assertThat(List.of(CourseModel.TOWN_DESK, CourseModel.FINANCE_DESK))
                .allSatisfy(desk -> assertThat(Desk.read(desk.text())).isEqualTo(desk));
        assertThatThrownBy(() -> Desk.read("nonsense")).isInstanceOf(Refused.class);
    }
}
