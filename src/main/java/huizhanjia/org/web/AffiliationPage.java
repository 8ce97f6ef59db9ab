package huizhanjia.org.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.org.Org;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What the form for another parent prints.
///
/// @param parentName where the organisation stands now
/// @param choices for the words typed
/// @param form as typed
public record AffiliationPage(Org org, String parentName, List<OrgChoice> choices, OrgForm form, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "变更隶属关系";
    }

    public String value(String field) {
        return form.value(field);
    }
}
