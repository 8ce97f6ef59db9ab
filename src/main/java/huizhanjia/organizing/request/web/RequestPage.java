package huizhanjia.organizing.request.web;

import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.request.WorkersRequest;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/foundings/requests/{id}` prints.
///
/// @param person masked, or in full once it was asked for
/// @param firms of the register that may be meant
public record RequestPage(
        WorkersRequest request, WorkersRequest.Person person, List<Lead> firms, String words, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return request.wish().employer();
    }

    /// The address of the request.
    public String path() {
        return "/foundings/requests/" + request.id();
    }
}
