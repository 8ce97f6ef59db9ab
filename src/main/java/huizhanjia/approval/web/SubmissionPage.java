package huizhanjia.approval.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// The form of a general petition.
///
/// @param addressee the superior it will go to; empty text when nobody there may decide
public record SubmissionPage(String orgName, String addressee, SubmissionForm form, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "发起请示";
    }
}
