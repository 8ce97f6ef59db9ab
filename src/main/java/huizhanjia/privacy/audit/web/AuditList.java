package huizhanjia.privacy.audit.web;

import huizhanjia.privacy.audit.Audits.Month;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/audits` prints: the months that are over.
public record AuditList(List<Month> months, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "日志审计";
    }
}
