package huizhanjia.guard.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// What the form that reports an offender prints.
public record ReportPage(String orgName, ReportForm form, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "制止撤并" + orgName;
    }
}
