package huizhanjia.guard.web;

import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;

/// What the form that reports an offender prints.
public record ReportPage(String orgName, Form form) implements TypedPage {

    @Override
    public String title() {
        return "制止撤并" + orgName;
    }
}
