package huizhanjia.intake.web;

import huizhanjia.intake.Roster;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// The form that takes a file.
///
/// @param org where rows belong that do not say otherwise; empty text for the organisation of the post
public record UploadPage(Roster roster, String org, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "导入" + roster.label();
    }
}
