package huizhanjia.privacy.web;

import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// The form of a request.
///
/// @param known the member it is about; empty text for somebody who is none
public record NewRequestPage(String known, RequestForm form, List<Choice> kinds, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "登记权利请求";
    }
}
