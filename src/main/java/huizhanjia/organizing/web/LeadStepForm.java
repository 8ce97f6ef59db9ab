package huizhanjia.organizing.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.Moving;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A step of the funnel as typed.
record LeadStepForm(String stage, String on, String note) {

    LeadStepForm(@Nullable String stage, @Nullable String on, @Nullable String note) {
        this.stage = VisitForm.text(stage);
        this.on = VisitForm.text(on);
        this.note = VisitForm.text(note);
    }

    Moving moving() {
        var chosen = Arrays.stream(FunnelStage.values())
                .filter(known -> known.name().equals(stage))
                .findFirst()
                .orElseThrow(() -> new Refused("organizing.stage-missing", "请选择新的进度"));
        var day = Days.need(on, "日期");
        return new Moving(chosen, day, note);
    }
}
