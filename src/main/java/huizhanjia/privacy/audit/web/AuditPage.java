package huizhanjia.privacy.audit.web;

import huizhanjia.privacy.audit.Sampling;
import huizhanjia.trail.TrailLine;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// The sample of one month.
///
/// @param typed the auditor's word as typed before it was refused
public record AuditPage(Sampling sampling, List<Row> rows, String typed, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "日志审计 · " + sampling.month();
    }

    /// One event that was drawn.
    public record Row(Sampling.Drawn drawn, TrailLine line) {}
}
