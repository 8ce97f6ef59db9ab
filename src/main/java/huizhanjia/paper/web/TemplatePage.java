package huizhanjia.paper.web;

import huizhanjia.paper.template.Template;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// One template: every version, and the form for a new one.
///
/// @param versions the oldest first
/// @param typed what is in the form
/// @param previewed whether the form's text is shown as it would print
public record TemplatePage(
        List<Template> versions, boolean mayManage, DocumentFields typed, boolean previewed, Problems problems)
        implements FormPage {

    public Template latest() {
        return versions.getLast();
    }

    /// What a field shows: what was typed, or what stands.
    public String value(String name, String stands) {
        return typed.values().containsKey(name) ? typed.get(name) : stands;
    }

    @Override
    public String title() {
        return latest().name();
    }
}
