package huizhanjia.paper.web;

import huizhanjia.paper.template.Template;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Optional;

/// The form of a new document: first which template, then its places.
public record DraftPage(List<Template> templates, Optional<Template> chosen, DocumentFields typed, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return chosen.map(template -> "起草 · " + template.name()).orElse("起草公文");
    }
}
