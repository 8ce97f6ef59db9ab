package huizhanjia.statute.web;

import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;

/// What `/laws/drafts/new` prints: the form that takes a file.
public record TextUploadPage(Problems problems) implements FormPage {

    @Override
    public String title() {
        return "载入法规全文";
    }
}
